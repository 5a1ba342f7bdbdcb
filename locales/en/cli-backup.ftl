### The commands backup and restore

cli-about-backup = Writes all data to one file (people, ratings, results, audit). The bot may go on running.
cli-about-restore = Brings the data of a backup file back into a place that is still empty. The bot must be stopped first.
cli-backup-written = { $rows } rows of { $tables } tables written to "{ $path }".
cli-backup-care = This file holds all personal data without a password: keep it in a locked place only, and try restoring it now and then.
cli-restore-done = Data restored: { $rows } rows of { $tables } tables, from the backup of { $madeAt }.
cli-restore-damaged = "{ $name }" is not a whole backup of Cermin. Nothing was changed. Use another backup file.
cli-restore-not-empty = There are people or cycles here already. Nothing was changed. Restore into an empty database or an empty DATA_DIR.
cli-restore-other-version = This backup was made by another version of Cermin (its last migration is { $newest }). Restore it with that version, then upgrade Cermin.
cli-restore-shared = Another program uses this database too, and this backup is of an older version of Cermin. Nothing was changed. Restore into a database that is for Cermin alone.
cli-stop-bot-first = The bot is still running or its data folder is in use. Stop the bot first, then repeat this command.
