# The sandbox page: make-believe chats on http://localhost:8080. Simple messages without variables.

sandbox-title = Cermin — sandbox
sandbox-chats = Chats
sandbox-chat = Chat with the bot
sandbox-unread = unread messages
sandbox-offline = Reconnecting…
sandbox-failed = Sorry, that did not work. Please try again.

# Roles
sandbox-role-asn = Civil servant
sandbox-role-atasan = Superior
sandbox-role-admin = Admin
sandbox-role-pimpinan = Head of agency

# The sandbox's clock
sandbox-clock = Sandbox clock
sandbox-move-hour = +1 hour
sandbox-move-day = +1 day
sandbox-move-week = +1 week
sandbox-move-to = To a date…
sandbox-move-to-title = Move the sandbox clock
sandbox-move-to-label = Date and time
sandbox-move-to-yes = Move
sandbox-move-to-bad = That date cannot be read. Please check it.
sandbox-clock-real = Real time
sandbox-reset = Start over
sandbox-reset-title = Start the sandbox over?
sandbox-reset-text = All chats, answers and clock changes will be removed, and the example office is set up again as it was.
sandbox-reset-yes = Yes, start over

# A chat's header
sandbox-options = Chat options
sandbox-hint-show = Show the hint
sandbox-hint-close = Close the hint
sandbox-block = Block the bot
sandbox-unblock = Unblock the bot
sandbox-typing = the bot is typing…

# A chat still empty
sandbox-intro-title = What can this bot do?
sandbox-intro = Cermin supports the competency assessment of civil servants: assessing oneself, being rated by the superior, reading the result and choosing training. Tap the button below to begin.
sandbox-start = Start the chat

# Messages
sandbox-edited = edited
sandbox-protected = This message can be neither forwarded nor saved
sandbox-quote-more = show
sandbox-quote-less = hide
sandbox-spoiler = Hidden text, tap to show
sandbox-copy = Tap to copy
sandbox-copied = Text copied.
sandbox-copy-failed = The text could not be copied.
sandbox-photo = Photo
sandbox-photo-open = Open the photo
sandbox-video = Video
sandbox-voice = Voice message
sandbox-download = Download the document
sandbox-buttons = Message buttons
sandbox-to-bottom = To the newest message
sandbox-unanswered = The bot has not answered this tap.
sandbox-not-sent = The message was not sent. Please try again.

# Writing
sandbox-write = Write a message
sandbox-send = Send message
sandbox-menu = Menu
sandbox-menu-list = The bot's commands
sandbox-reply = Reply
sandbox-reply-cancel = Cancel the reply
sandbox-keyboard = Keyboard
sandbox-keyboard-toggle = Show or hide the keyboard
sandbox-attach = Attach a file
sandbox-attach-photo = Photo
sandbox-attach-document = Document
sandbox-drop = Drop the file here
sandbox-file-title = Send a file
sandbox-file-send = Send
sandbox-as-photo = Send as a photo
sandbox-caption = Caption (may be left empty)

# Windows
sandbox-ok = OK
sandbox-cancel = Cancel
sandbox-close = Close

# Why the sandbox refuses
sandbox-refused-foreign = This page can be used from this computer only.
sandbox-refused-malformed = That request cannot be read.
sandbox-refused-too-big = The file is too large. The limit is 20 MB.
sandbox-refused-not-an-image = That file is not a picture. Please send it as a document.
sandbox-refused-unknown-person = That person is not in the sandbox.
sandbox-refused-blocked = The bot is blocked. Please unblock it first.
sandbox-refused-not-blocked = The bot is not blocked.
sandbox-refused-deactivated = That account is deactivated.
sandbox-refused-no-message = That message is gone.
sandbox-refused-no-button = That button is gone.
sandbox-refused-not-own = Only one's own messages can be changed.
sandbox-refused-empty = The message is still empty.
sandbox-refused-too-long = The message is too long. The limit is 4,096 characters.
sandbox-refused-no-phone = This person has no phone number in the sandbox.
