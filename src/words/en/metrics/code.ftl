### The QR code of a link.

code = QR code
code-needs = A phone that reads it opens this site, so it needs a network.
problem-no_code = No QR code: a phone can’t open this address, or it is too long. Share a file instead.
