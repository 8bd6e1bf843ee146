//! Percent-encoding, as used in the query of an address.

/// Percent-decodes; false if something wasn't a valid code and was left unchanged.
pub fn decode(text: &str) -> (String, bool) {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let (mut at, mut is_fine) = (0, true);
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| {
            let code = text.get(at + 1..at + 3)?;
            u8::from_str_radix(code, 16)
                .ok()
                .filter(|_| !code.starts_with('+'))
        });
        match code {
            Some(Some(byte)) => {
                decoded.push(byte);
                at += 3;
                continue;
            }
            // A share can be written as `85%` or `5%/month`, as users do; any other stray % sign is a fault.
            Some(None) => is_fine = is_fine && matches!(bytes.get(at + 1), None | Some(b'/')),
            None => {}
        }
        decoded.push(bytes[at]);
        at += 1;
    }
    match String::from_utf8(decoded) {
        Ok(decoded) => (decoded, is_fine),
        Err(_) => (text.to_owned(), false),
    }
}

/// Encodes characters that would end a value or a fragment, or that addresses can't contain.
pub fn encode(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~,:/()".contains(&byte);
    let code = |byte: u8| {
        if is_plain(byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    text.bytes().map(code).collect()
}
