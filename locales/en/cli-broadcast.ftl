# The command broadcast of the office's command line.

cli-about-broadcast = Sends a broadcast from a text file, now or at a time; prints its number.
cli-about-broadcast-status = Shows how far the broadcast with this number is.
cli-word-missing = The command { $command } needs { $word }.
cli-word-invalid = The value "{ $value }" for the command { $command } cannot be used. Write the number of a broadcast, like 12.
cli-broadcast-not-text = The file "{ $name }" is not UTF-8 text.
cli-broadcast-not-a-photo = The file "{ $name }" is not a JPEG or PNG photo of up to { $megabytes } MB.
cli-broadcast-empty = The file "{ $name }" is empty. Write the broadcast into it.
cli-broadcast-too-long = The text has { $length } characters, and the limit is { $most }. Shorten it.
cli-broadcast-past = The time "{ $value }" for --at has passed. Write a time to come, or leave --at out to send now.
cli-broadcast-nobody = Nobody can receive this broadcast: { $notLinked } people of the segment are not linked to Telegram.
cli-broadcast-started = Broadcast { $id } is being sent to { $recipients } people.
cli-broadcast-scheduled = Broadcast { $id } is scheduled for { $at }.
cli-broadcast-unreachable = Out of reach: { $notLinked } people are not linked, { $blocked } have blocked the bot.
cli-broadcast-see = How far it is: npm run --silent cermin -- broadcast status { $id }
cli-broadcast-unknown = There is no broadcast { $id }.
cli-broadcast-status =
    Broadcast { $id } "{ $title }": { $state ->
        [draft] a draft
        [approval] waits for approval
        [scheduled] scheduled
        [sending] being sent
        [paused] paused
        [cancelled] cancelled
       *[done] complete
    }.
cli-broadcast-counts = Total { $total } · sent { $sent } · failed { $failed } · blocked { $blocked } · unknown { $unknown } · waiting { $waiting }
cli-segment-not-a-pair = The part "{ $typed }" of --segment cannot be read. Write it like "unit=Kelurahan Naimata;peran=atasan".
cli-segment-unknown-key = The word "{ $typed }" in --segment is not known. Possible are: { $allowed }.
cli-segment-unknown-word =
    { $suggestion ->
        [none] The value "{ $typed }" for { $key } is not known.
       *[other] The value "{ $typed }" for { $key } is not known. Did you mean "{ $suggestion }"?
    }
cli-segment-allowed = Possible for { $key } are: { $allowed }.
cli-segment-too-many = --segment has too many parts. At most { $most }.
