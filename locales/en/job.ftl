# Long work in the chat: progress, cancelling, failing.

job-title-roster-check = Checking the roster file
job-title-roster-apply = Saving the roster
job-title-invitations = Making invitations
job-running = ⏳ { $title }
job-goes-on = ⏳ { $title } (cut off, going on)
job-again = ⏳ { $title } (cut off, begun again)
job-progress = { $bar } { $percent }%
job-done = ✅ { $title }: done.
job-cancelled = ✖️ { $title }: cancelled.
job-cancelled-now = ✖️ Cancelled.
job-too-late = That work has ended or is being saved, so it can no longer be cancelled.
job-failed = ❗ { $title }: something went wrong on our side and this work has stopped. Do it again from the menu where you began it; if it happens again, tell the operator the number <code>{ $reference }</code>.
job-given-up = ❗ { $title }: cut off again and again. Do it again from the menu where you began it.
button-job-cancel = Cancel
