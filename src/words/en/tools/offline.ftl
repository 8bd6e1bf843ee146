### What the site says of its use without a network, and of itself where it is installed.

app-description = Calculate customer loyalty metrics, compare definitions and plan. Your figures stay on your device.
offline-title = Offline
offline-ready = Ready to use offline.
offline-awaited =
    { $count ->
        [one] Getting ready for offline use: { $count } file still to come.
       *[other] Getting ready for offline use: { $count } files still to come.
    }
offline-languages = Languages still to come: { $names }.
offline-unsupported = This browser doesn’t keep the site for offline use. Download it as one file instead.
offline-is-file = You opened the one-file version. It works offline.
offline-newer = A new version is ready. Your work is kept.
offline-update = Load the new version
offline-lasting = The browser keeps what is stored here until you clear it.
offline-lasting-why = A browser may clear what a site has stored when space runs short or after a week without a visit.
offline-lasting-ask = Ask to keep it
offline-lasting-refused = The browser didn’t agree to keep it. Save your work as a file.
offline-lasting-unknown = This browser can’t keep it for good. Save your work as a file.
offline-file = The whole site is also available as one file that opens in a browser without a network.
offline-file-take = Download the file
offline-file-here = Download with this page
offline-file-here-what = With this page, the file opens here, in this language, with the figures in the address. Your saved work isn’t in it: save that as a file too.
offline-file-unreachable = The file can’t be downloaded now. Check your connection and try again.
