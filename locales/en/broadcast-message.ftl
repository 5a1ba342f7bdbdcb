# A broadcast as it is received, and its progress in the admin's chat.

broadcast-question = ❓ { $question }
broadcast-below-album = 👆 Please read this, then use the buttons below.

broadcast-progress-draft = 📝 <b>Draft of a broadcast</b>: { $title }
broadcast-progress-approval = ⏳ <b>Waits for another admin's approval</b>: { $title }
broadcast-progress-scheduled = 🕘 <b>Scheduled broadcast</b>: { $title }
broadcast-progress-sending = 📣 <b>Broadcast is being sent</b>: { $title }
broadcast-progress-paused = ⏸ <b>Broadcast is paused</b>: { $title }
broadcast-progress-cancelled = ⛔ <b>Broadcast was cancelled</b>: { $title }
broadcast-progress-done = ✅ <b>Broadcast is complete</b>: { $title }
broadcast-progress-sum = { $through } of { $total }
broadcast-progress-sent = Sent: <b>{ $count }</b>
broadcast-progress-failed = Failed: <b>{ $count }</b>
broadcast-progress-blocked = Blocked or account inactive: <b>{ $count }</b>
broadcast-progress-unknown = Not certain (not repeated): <b>{ $count }</b>
broadcast-progress-waiting = Waiting: <b>{ $count }</b>
broadcast-progress-soon = Less than 1 minute left
broadcast-progress-minutes = About { $minutes } minutes left
broadcast-progress-hours = About { $hours } hours left
broadcast-progress-still = Waiting for Telegram. The broadcast goes on by itself.
broadcast-button-pause = ⏸ Pause
broadcast-button-resume = ▶️ Resume
broadcast-button-cancel = ⛔ Cancel
broadcast-button-report = 📊 Report
