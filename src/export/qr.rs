//! A QR code as a path.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// A QR code: how many squares each side has, and the path of the dark ones.
#[derive(Clone, Debug, PartialEq)]
pub struct QrDrawing {
    pub side: i32,
    pub path: String,
}

/// The QR code of a string; None if it is too long for one.
pub fn draw(text: &str) -> Option<QrDrawing> {
    let content = [QrSegment::make_bytes(text.as_bytes())];
    let (least, most) = (Version::MIN, Version::MAX);
    // Readers accept any of the eight masks; choosing the best-looking one would cost code and time.
    let mask = Some(Mask::new(2));
    let code = QrCode::encode_segments_advanced(&content, QrCodeEcc::Low, least, most, mask, true);
    let code = code.ok()?;
    let side = code.size();
    let mut path = String::new();
    for y in 0..side {
        for x in (0..side).filter(|x| code.get_module(*x, y)) {
            path.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    Some(QrDrawing { side, path })
}
