# need <program> <what to install in words> <its Debian packages>
# Installs the packages if the program is missing, on Debian and with the necessary rights.
need() {
  local program=$1 words=$2 as_root=()
  shift 2
  if command -v "$program" >/dev/null; then return; fi
  if [ "$(id -u)" != 0 ]; then as_root=(sudo -n); fi
  if command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null; then
    # Two of these scripts can run in parallel, but apt can't.
    exec 9>"${TMPDIR:-/tmp}/loyalty-lab-apt.lock"
    flock 9
    echo "Installing $words with apt (about a minute)"
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"
    exec 9>&-
  fi
  if ! command -v "$program" >/dev/null; then
    echo "$program is missing: install $words" >&2
    exit 1
  fi
}
