# XLSX files of the dictionary and the catalogue: every fault names its sheet, row, column, and what to do.

sheet-fault-sheet-missing = There is no sheet "{ $sheet }". Download the file from this bot and change it without renaming its sheets.
sheet-fault-sheet-empty = Sheet "{ $sheet }" is empty. Fill in at least one row below the column titles.
sheet-fault-column-missing = Sheet "{ $sheet }": there is no column "{ $column }". Add a column with that title to the title row.
sheet-fault-empty = Sheet "{ $sheet }", row { $row }, column "{ $column }": still empty. Fill in this cell.
sheet-fault-too-short = Sheet "{ $sheet }", row { $row }, column "{ $column }": too short. Write at least { $least } characters.
sheet-fault-too-long = Sheet "{ $sheet }", row { $row }, column "{ $column }": { $length } characters, the limit is { $most }. Shorten the sentence.
sheet-fault-code = Sheet "{ $sheet }", row { $row }, column "{ $column }": the code "{ $written }" does not fit. Write it like this: { $example }.
sheet-fault-choose = Sheet "{ $sheet }", row { $row }, column "{ $column }": "{ $written }" is not known. Choose one of: { $choices }.
sheet-fault-number = Sheet "{ $sheet }", row { $row }, column "{ $column }": "{ $written }" cannot be used. Write a whole number { $range }.
sheet-fault-day = Sheet "{ $sheet }", row { $row }, column "{ $column }": "{ $written }" is no day that exists. Write it like 2027-03-31.
sheet-fault-twice = Sheet "{ $sheet }", row { $row }, column "{ $column }": "{ $written }" stands in another row already. Each row must be different.
sheet-fault-unknown-competency = Sheet "{ $sheet }", row { $row }, column "{ $column }": competency "{ $written }" is not in the dictionary. Check the code, or add the competency.
sheet-fault-unknown-training = Sheet "{ $sheet }", row { $row }, column "{ $column }": training "{ $written }" is not in the sheet Pelatihan. Check the code.
sheet-fault-items-not-two = Sheet "{ $sheet }", row { $row }, column "{ $column }": competency { $written } has { $count } items. Each must have exactly two rows in the sheet Butir.
sheet-fault-level-missing = Sheet "{ $sheet }", row { $row }, column "{ $column }": competency { $written } has no row in the sheet Standar jenjang. Add one.
sheet-fault-ends-before-start = Sheet "{ $sheet }", row { $row }, column "{ $column }": it ends before it starts. Correct one of the two.
sheet-fault-to-not-above-from = Sheet "{ $sheet }", row { $row }, column "{ $column }": the level reached must be above the level it begins at.
sheet-fault-seats-below-taken = Sheet "{ $sheet }", row { $row }, column "{ $column }": { $taken } seats of class { $written } are taken. There cannot be fewer than { $taken }.
sheet-fault-class-held = Sheet "{ $sheet }", row { $row }, column "{ $column }": class { $written } is in the plan of { $taken } people and cannot be removed. Leave this column empty; its dates and seats can be changed.
sheet-fault-class-moved = Sheet "{ $sheet }", row { $row }, column "{ $column }": class { $written } belongs to training { $training } already. Use a new class code.
sheet-fault-other = Sheet "{ $sheet }", row { $row }, column "{ $column }": { $message }

## Sent in the chat

content-file-please = Please send the file as an XLSX document (the 📎 icon, then File).
content-file-too-large = That file has more than 5 MB. Remove pictures and sheets that are not needed and send it again.
content-file-gone = That file can no longer be fetched from Telegram. Please send it once more.
content-faults =
    ⚠️ <b>The file cannot be used yet</b>: { $count } faults. Nothing has been changed.

    { $faults }

    Correct them in Excel and send the file here again.
content-faults-file = The whole list of { $count } faults.
content-more = … and { $count } more (all of them in the text file above)
content-changes-file = The whole list of { $count } changes, before and after.
content-draft-stale = This confirmation no longer applies: it has been decided, or a newer file has come.
content-draft-dropped = The file "{ $fileName }" is not used. Nothing has been changed.
content-sheet-help = Petunjuk
content-sheet-column = Sheet
content-sheet-meaning = How to fill it in
button-content-yes = Yes, save
button-content-download = 📄 Download (XLSX)
button-content-send = 📥 Send a new file
