# The message of the head of the agency at the opening of a cycle.

button-opening = 🎙 Opening message
opening-none = 🎙 <b>Opening message</b>
    Greet the staff when an assessment cycle opens: with a text, a photo or a voice note. The admin attaches it when opening the cycle, and everyone who takes part gets it once.
opening-now = 🎙 The <b>opening message</b> is kept. The admin attaches it when opening the next cycle.
opening-voice = 🎙 Voice note
opening-photo = 🖼 Photo
button-opening-record = 🎙 Record a message
button-opening-again = 🎙 Replace the message
button-opening-remove = 🗑 Delete the message
opening-ask = 🎙 Send one message now: type a text, send a photo with a caption, or hold the microphone button and speak.
opening-wrong-kind = Send a text, one photo, or a voice note.
opening-too-long = That text has { $length } characters; at most { $most }. Shorten it and send it again.
opening-removed = Message deleted.
opening-waiting-approval = ⏳ Approve a broadcast: { $title }
opening-from = 💬 <b>Message of { $name }</b>
opening-offer = 🎙 There is an opening message of <b>{ $name }</b>. Tap to attach it.
opening-attached = 🎙 The message of <b>{ $name }</b> is attached: everyone who takes part gets it with the news of the opening.
opening-sent-with = 🎙 The message of the head goes to everyone who takes part.
button-opening-attach = 📎 Attach the head’s message
button-opening-detach = ✓ The head’s message is attached
button-opening-preview = 👁 See the head’s message
