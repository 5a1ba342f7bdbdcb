# Training under way: calendar, certificate, checking, JP, gaps that closed.

progress-meter = { $bar } <b>{ $hours } / { $target } JP</b> this year
progress-calendar = 📅 { $title }. Open this file to keep it in your phone's calendar.
button-calendar-file = 📅 Save to calendar
button-send-certificate = 📄 Send certificate
button-send-report = 📄 Report as done
proof-ask-certificate = Send the certificate as a photo or PDF. Make sure that name and title can be read.
proof-ask-report = Tell in short what you did and what came of it, or send a photo or document. Your mentor confirms it.
proof-too-early = This class ends { $date }. Send its certificate after that.
proof-not-a-certificate = A certificate has to be a photo or a PDF. Please send it again.
proof-too-short = That report is too short. Write at least { $least } letters, or send a photo.
proof-sent-admin = ✅ Kept. The personnel office checks it; you are told when its JP count.
proof-sent-mentor = ✅ Kept. Your mentor is asked to confirm; you are told when its JP count.
proof-card = 🧾 <b>Certificate of { $name }</b>
proof-card-mentor = 🧾 <b>Report of { $name }</b>
    Has this been done?
proof-card-text = <blockquote>{ $text }</blockquote>
proof-card-fault = The proof came back: <i>{ $fault }</i>
proof-queue = Waiting to be checked: { $count }
proof-queue-empty = No proof is waiting.
button-proof-queue = 🧾 Check proofs ({ $count })
proof-no-longer = This proof has been checked or replaced.
proof-accepted = ✅ { $hours } JP noted for { $name }.
proof-given-back = ↩️ Given back to { $name }.
proof-fault-ask = Why can the proof of { $name } not be accepted?
proof-fault-unreadable = It cannot be read
proof-fault-name = It is in another name
proof-fault-other = It is not for this training
notice-proof-accepted = ✅ <b>{ $hours } JP</b> noted: { $title }
notice-proof-given-back = ↩️ <b>Please send the proof again</b>: { $title }
    Reason: { $fault }
closing-head = 🎯 <b>Since your training</b>
closing-closed = ✅ { $competency }: { $before } → { $after }, the gap is closed ({ $title })
closing-narrowed = 📈 { $competency }: { $before } → { $after }, standard { $required }, the gap is smaller ({ $title })
closing-unchanged = ➖ { $competency }: still { $after }, standard { $required } ({ $title })
closing-grew = 📉 { $competency }: { $before } → { $after }, standard { $required } ({ $title })
