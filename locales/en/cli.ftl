# The office's command line: help, faults in typing, what came of each command.

## Help

cli-help-head = Usage: npm run --silent cermin -- COMMAND [OPTIONS]
cli-help-json = Every command takes --json: the outcome is printed as one JSON document. Exit code 1 means that the command was not carried out.
cli-usage = Usage: npm run --silent cermin -- { $usage }
cli-see-help = List of commands: npm run --silent cermin -- help
cli-about-import-roster = Brings in the roster from CSV or XLSX; --dry-run only shows what would change.
cli-about-import-catalogue = Brings in the training catalogue from an XLSX or YAML file.
cli-about-import-framework = Brings in the competency framework from an XLSX or YAML file, as a new version.
cli-about-invites = Makes new invitation links for everyone who is not linked and writes them to a CSV file, or to a PDF with QR codes for printing.
cli-about-invites-status = Shows how the invitation of each person stands: sent, used, expired, locked.
cli-about-cycle-open = Opens an assessment cycle; both dates count to the end of that day.
cli-about-reminders = Shows the reminders that would be sent in that time if nobody reacted; sends nothing.
cli-not-a-time = The value "{ $value }" for { $option } is not a time. Write a date like 2026-12-31, or with the hour like "2026-12-31 09:00".
cli-reminders-reversed = --until is before --from. Swap them.
cli-reminders-too-long = The span is too long. At most { $days } days.
cli-reminders-head = { $count } reminders. Whoever is not linked to Telegram is not among them.
cli-reminder = { $at } · { $nip } · { $rule } · { $causes }
cli-about-cycle-status = Shows how far the cycle is, by unit too.
cli-about-cycle-publish = Publishes the results to everyone whose superior has rated them.
cli-about-cycle-close = Closes the cycle whose results have been published.
cli-about-demo = Makes an invented office of N people; --linked binds them to invented Telegram accounts.

## Faults in typing

cli-no-command = No command was given.
cli-unknown-command =
    { $suggestion ->
        [none] The command "{ $typed }" is not known.
       *[other] The command "{ $typed }" is not known. Did you mean "{ $suggestion }"?
    }
cli-unknown-option = The command { $command } does not know the option { $option }.
cli-value-missing = The option { $option } must be followed by its value.
cli-value-unwanted = The option { $option } takes no value.
cli-option-twice = The option { $option } is there more than once. Give it once only.
cli-option-missing = The command { $command } needs the option { $option }.
cli-option-invalid =
    { $name ->
        [people] The value "{ $value }" of { $option } cannot be used. Give a whole number from 1 to 20000.
        [name] The value "{ $value }" of { $option } cannot be used. Give a name of 1 to 80 characters on one line.
        [out] The value "{ $value }" of { $option } cannot be used. Write a file name that ends with .xlsx.
       *[other] The value "{ $value }" of { $option } cannot be used.
    }
cli-not-a-date = The value "{ $value }" of { $option } is not a date. Write a date like 2026-12-31 or 31-12-2026.
cli-file-missing = The command { $command } needs the name of a file.
cli-word-unwanted = The command { $command } does not know the word "{ $word }". A value that holds spaces must stand in quotation marks.

## Files

cli-file-not-found = The file "{ $path }" was not found. Check its name and folder.
cli-file-is-folder = "{ $path }" is a folder. Name a file in it.
cli-file-not-readable = The file "{ $path }" cannot be read. Check its permissions.
cli-file-too-large = The file "{ $path }" is over the limit of { $limitMegabytes } MB.
cli-out-folder-missing = The folder "{ $folder }" for the file "{ $path }" is not there. Make it first or choose another.
cli-out-not-a-file = "{ $path }" is not an ordinary file and cannot be replaced. Choose another name.
cli-out-not-writable = The file "{ $path }" cannot be written. Check the folder's permissions and the space left, then run the command again.

cli-content-too-large = The file "{ $fileName }" is over the limit of { $limitMegabytes } MB.
cli-content-not-text = The file "{ $fileName }" is not UTF-8 text. Give an XLSX or YAML file.
cli-content-not-yaml = The file "{ $fileName }" cannot be read as YAML: look at line { $line }, column { $column }.
cli-content-faults = The file "{ $fileName }" cannot be brought in yet: it has { $faults } faults.
cli-content-fault = { $place }: { $told }
cli-content-fault-value = { $place }: { $told } (it says "{ $value }")
cli-content-whole-file = the whole file
cli-content-key-twice = The code { $key } is used more than once. Every code must be different.
cli-content-level-missing = The required level is missing. Write a number from 1 to 5.
cli-content-ends-before-start = The last day is before the first.
cli-content-to-not-above-from = The level reached (to) must be above the level it starts from (from).

## Roster

cli-roster-ignored = Columns that are not used: { $columns }.
cli-roster-allow-hint = If that is right, run it again with --allow-many-leavers.
cli-roster-left = Leaves: { $name } ({ $nip }), { $unit }.
cli-roster-moved =
    { $field ->
        [unit] New unit: { $name } ({ $nip }), from { $before } to { $after }.
       *[superior] New superior: { $name } ({ $nip }), from NIP { $before } to NIP { $after }.
    }
cli-roster-held =
    { $because ->
        [row-refused] Kept: { $name } ({ $nip }), because the row was refused.
        [name-in-refused-row] Kept: { $name } ({ $nip }), because the name is in a refused row.
       *[named-as-superior] Kept: { $name } ({ $nip }), because still named as a superior.
    }
cli-roster-returned = Back again: { $name } ({ $nip }).
cli-roster-changed =
    { $field ->
        [name] Name changed: { $name } ({ $nip }), from { $before } to { $after }.
        [position] Position changed: { $name } ({ $nip }), from { $before } to { $after }.
        [jenjang] Jenjang changed: { $name } ({ $nip }), from { $before } to { $after }.
        [bidang] Bidang changed: { $name } ({ $nip }), from { $before } to { $after }.
        [status] Status changed: { $name } ({ $nip }), from { $before } to { $after }.
       *[role] Role changed: { $name } ({ $nip }), from { $before } to { $after }.
    }
cli-roster-changed-phone = Phone number changed: { $name } ({ $nip }).
cli-roster-without-superior = Without a superior and so not to be rated: { $name } ({ $nip }).
cli-roster-continued = Ratings that were begun and are now gone on with by the new superior: { $count }. What was rated is kept.
cli-roster-more = … and { $count } more; --json shows all of them.

## Framework and training catalogue

cli-framework-imported = The framework "{ $label }" is version { $version } now, with { $competencies } competencies. It holds from the next cycle on; a cycle that is open keeps its own.
cli-framework-unchanged = The file says what the framework in force says ("{ $label }", version { $version }): nothing changed.
cli-framework-earlier = The file is the same as the earlier version { $version }, so version { $newest } stays in force. To bring this content back, change its label and import it again.
cli-catalogue-imported = The catalogue "{ $label }" is in: trainings new { $added }, changed { $changed }, retired { $retired }.
cli-catalogue-unchanged = The file says what the catalogue "{ $label }" says ({ $trainings } trainings): no training changed.
cli-catalogue-strangers = The catalogue cannot be brought in yet: { $count } trainings name a competency that the framework lacks. Correct their codes or import the framework first.
cli-catalogue-stranger = { $code }: the competency { $competency } is not known.

## Invitations

cli-invites-written = { $count } invitations written to "{ $path }". Earlier unused invitations of the same people no longer work.
cli-invites-status = { $people } people: linked { $used }, invitation valid { $sent }, expired { $expired }, locked { $locked }, not invited { $none }.
cli-invites-person = { $name } ({ $nip }), { $unit }: { $state }
cli-invites-care = Each link opens one person's account: hand it to that person directly, then delete this file.
cli-invites-nobody = Everyone asked for is linked already. The file "{ $path }" holds the column titles only.
cli-invites-no-bot = The bot's name on Telegram is not known, so no links can be made and earlier invitations still work. Check BOT_TOKEN and the connection to Telegram, then run it again.
cli-invites-unknown-unit =
    { $suggestion ->
        [none] The unit "{ $unit }" is not in the roster. Write its name exactly as the roster does.
       *[other] The unit "{ $unit }" is not in the roster. Did you mean "{ $suggestion }"?
    }

## Cycle

cli-cycle-opened = The cycle "{ $name }" is open for { $participants } people. Self-assessment until { $selfUntil }, rating until { $ratingUntil }.
cli-cycle-without-superior = { $count } people do not take part because the roster names no superior of theirs.
cli-cycle-name-taken = The name "{ $name }" is taken by another cycle. Choose another.
cli-cycle-another-open = The cycle "{ $name }" is still open. Publish its results before you open a new one.
cli-cycle-self-in-past = The end of the self-assessment ({ $selfUntil }) has passed; today is { $today }. Choose a date to come.
cli-cycle-rating-before-self = The end of the rating ({ $ratingUntil }) must be after the end of the self-assessment ({ $selfUntil }).
cli-cycle-no-framework = There is no competency framework yet. Bring it in first with import-framework.
cli-cycle-nobody = Nobody has a superior yet, so nobody can be rated. Bring in the roster first with import-roster.
cli-cycle-none = No cycle is open or published.
cli-cycle-phase =
    { $phase ->
        [draft] The cycle "{ $name }" is a draft. Self-assessment until { $selfUntil }, rating until { $ratingUntil }.
        [self] Cycle "{ $name }": self-assessment runs until { $selfUntil }, rating until { $ratingUntil }.
        [rating] Cycle "{ $name }": self-assessment ended { $selfUntil }, rating runs until { $ratingUntil }.
        [dialogue] Cycle "{ $name }": rating ended { $ratingUntil }, the dialogue about differences still runs (self-assessment ended { $selfUntil }).
        [overdue] Cycle "{ $name }": rating ended { $ratingUntil }, the results are not published yet (self-assessment ended { $selfUntil }).
        [published] Cycle "{ $name }": the results are published (self-assessment until { $selfUntil }, rating until { $ratingUntil }).
       *[closed] The cycle "{ $name }" is closed (self-assessment until { $selfUntil }, rating until { $ratingUntil }).
    }
cli-progress-self = Self-assessment, { $participants } people: not started { $selfNotStarted }, under way { $selfStarted }, sent { $selfSubmitted }.
cli-progress-rating = Rating by superiors: not started { $ratingNotStarted }, under way { $ratingStarted }, sent { $ratingSubmitted }.
cli-progress-divergences = Differences of two levels or more that the superior has not explained: { $count } items.
cli-progress-results = Results published: { $results }.
cli-progress-unit = { $unit }: people { $participants }, self-assessments sent { $selfSubmitted }, rated { $ratingSubmitted }.
cli-cycle-published = The results of the cycle "{ $name }" are published to { $results } people. Without a result because not rated: { $withoutRating } people.
cli-cycle-nobody-rated = The results of the cycle "{ $name }" cannot be published yet: nobody has been rated by the superior.
cli-cycle-nothing-to-publish = There is no open cycle whose results could be published.
cli-cycle-close-counts = With a result { $results } people, without { $withoutResult } people; differences not explained by the superior { $divergences } items.
cli-cycle-closed = The cycle "{ $name }" is closed; nothing in it changes any more.
cli-cycle-not-published = The results of the cycle "{ $name }" are not published, so it cannot be closed. Run cycle publish first.
cli-cycle-nothing-to-close = There is no cycle to close.

## Invented office

cli-demo-made = The invented office is ready: { $people } invented people.
cli-demo-unchanged = The invented office of { $people } people is there already: nothing changed.
cli-demo-real-people = The roster holds { $count } people who are not of the invented office, so nothing was changed. Use another DATA_DIR for trying things out.
cli-demo-cast =
    { $part ->
        [employee] Employee: { $name }, { $position }, Telegram { $telegramId }.
        [superior] The superior: { $name }, { $position }, Telegram { $telegramId }.
        [admin] Admin: { $name }, { $position }, Telegram { $telegramId }.
       *[head] Head: { $name }, { $position }, Telegram { $telegramId }.
    }

## Running a command

cli-setting-faults = { $count } settings are not right yet. Correct them in .env or the environment and run it again.
cli-setting-fault = { $name }: expected: { $expected }.
cli-database-not-opened = The database cannot be opened. Check DATABASE_URL and its server, or the folder DATA_DIR; LOG_LEVEL=debug shows the details.
cli-folder-held = The data folder "{ $folder }" is in use by another process (number { $pid }) that does not answer. Wait until it is done or stop it, then run the command again.
cli-bot-lost = The bot ended before it answered, so it is not certain whether the command was carried out. Look at how things stand, then repeat it if need be.
cli-bot-failed = The bot failed to carry out this command. Its log has the details.
cli-bot-too-large = The file is too large to be handed to the running bot.
cli-bot-not-understood = The running bot is of another version. Restart it and run the command again.
cli-unexpected = Something unexpected went wrong (number { $reference }). Run it again with LOG_LEVEL=debug to see the details.
cli-cycle-appeals-open = Cycle "{ $name }" cannot be closed yet: { $undecided } appeals wait for a decision, and { $inTime } people may still appeal (the last until { $until }).
