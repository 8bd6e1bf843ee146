### What a trainer checks before the room fills.

preflight-network = Without a network
preflight-network-ready = Ready: everything in your language is on this device. You can switch the network off.
preflight-network-file = Ready: this is the one-file version and needs no network.
preflight-network-awaited = Not yet: stay online for a moment, until this line says “Ready”.
preflight-network-online = This browser doesn’t keep the site. Take the one-file version with you, or stay online.
preflight-network-checking = Checking what is on this device.
preflight-languages = Languages
# $names is a list of languages, each with its own name.
preflight-here = On this device: { $names }.
preflight-awaited = Still to come: { $names }.
preflight-screen = Screen
preflight-screen-why = The smallest text on the stage must be readable from the last row.
preflight-screen-test = Test the screen
preflight-file = One file
preflight-file-why = Everything in one HTML file, for a USB stick or a computer without a network.
preflight-file-take = Download the file
preflight-line-small = The smallest text on the stage: can the last row read 3, 8, 6 and 0 here?
preflight-line-middle = Sentences are this size.
preflight-line-large = Questions are this size.
