# Roster import: files refused, rows refused, what came of an import.

## File

roster-file-empty = The file "{ $fileName }" is empty. Send a CSV or XLSX file with a header row and the people below it.
roster-file-not-a-table =
    { $looksLike ->
        [pdf] The file "{ $fileName }" is a PDF inside, not a table, whatever its name. Open the original in Excel and save it as "CSV UTF-8" or "Excel Workbook (.xlsx)".
        [xls] The file "{ $fileName }" is in the old Excel format (.xls). Open it in Excel, choose Save As "Excel Workbook (.xlsx)" and send it again.
        [ods] The file "{ $fileName }" is a LibreOffice sheet (.ods). Save it as .xlsx or CSV and send it again.
        [zip] The file "{ $fileName }" is an archive (zip) without an Excel sheet in it. Unpack it and send the CSV or XLSX file.
        [macro] The file "{ $fileName }" holds macros (a program inside Excel), so it was not opened. In Excel choose Save As "Excel Workbook (.xlsx)" and send it again.
        [image] The file "{ $fileName }" is a picture. A photo or screenshot cannot be read: send a CSV or XLSX file.
        [html] The file "{ $fileName }" is a web page inside, even if its name says .xls. Open it in Excel, choose Save As "Excel Workbook (.xlsx)" and send it again.
       *[other] The file "{ $fileName }" is not a table that can be read. Send a CSV or XLSX file.
    }
roster-file-password = The file "{ $fileName }" is locked with a password. Open it in Excel, remove the password, save, and send it again.
roster-file-broken = The file "{ $fileName }" is damaged or cut off and cannot be opened. Open it in Excel, save it again as .xlsx and send it again.
roster-file-quote-not-closed = File "{ $fileName }": a quotation mark (") is not closed in row { $row } or after it. Correct it and send the file again.
roster-file-too-large = The file "{ $fileName }" has { $megabytes } MB; the limit is { $limitMegabytes } MB. Remove sheets and pictures that are not needed and send it again.
roster-file-unpacks-too-large = The file "{ $fileName }" unpacks to { $megabytes } MB, too much for a roster. Copy only the table of people to a new workbook and send that.
roster-file-sheet-too-large = The first sheet of "{ $fileName }" reaches to row { $rows } and column { $columns }. Delete rows and columns outside the table of people, or copy the table to a new workbook, and send it again.

## Whole table

roster-fault-no-header = Row { $row }: no column titles found. The first row must hold the titles: nip, nama, jabatan, jenjang, bidang, unit, unit_induk, nip_atasan, no_hp, status, peran.
roster-fault-no-rows = Row { $row } holds the column titles, but there is nobody below it. Fill in the people and send the file again.
roster-fault-wrong-separator = Row { $row }: everything is in one column, so the column separator is wrong. Save the file as CSV with semicolons (;) or commas (,), or as XLSX.
roster-fault-missing-column =
    { $suggestion ->
        [none] Row { $row }: the column { $column } is missing. Add it; unit_induk, nip_atasan, no_hp and peran may hold empty cells.
       *[other] Row { $row }: the column { $column } is missing. Is "{ $suggestion }" meant? Rename it to { $column }.
    }
roster-fault-repeated-column = Row { $row }: the column { $column } is there more than once ("{ $value }"). Remove one of them.

## Rows

roster-fault-wrong-cell-count = Row { $row }: there are { $found } cells, but this table has { $expected } columns. Look for separators too many or too few; a cell that holds a separator (an academic title, say) must stand in quotation marks.
roster-fault-empty-cell = Row { $row }, column { $column }: the cell is empty. Fill it in.

roster-fault-nip-length = Row { $row }, column { $column }: a NIP has { $expected } digits and nothing else; this one reads "{ $value }" ({ $found } characters). Check it and write it in full.
roster-fault-nip-scientific = Row { $row }, column { $column }: Excel turned the NIP into "{ $value }" and its last digits are lost. Format the column as Text, type or copy the NIP again from its source, and send the file again.
roster-fault-nip-digits-lost = Row { $row }, column { $column }: every NIP of the file ends in 000 ("{ $value }"), a sign that Excel rounded them. Format the column as Text, copy the NIPs again from their source, and send the file again.
roster-fault-nip-birth-date = Row { $row }, column { $column }: the first eight digits of the NIP "{ $value }" are no possible birth date (year, month, day). Check the NIP.
roster-fault-nip-age = Row { $row }, column { $column }: by the NIP "{ $value }" the age is outside 18 to 70 years. Check its first eight digits.
roster-fault-nip-gender = Row { $row }, column { $column }: the 15th digit of the NIP "{ $value }" must be 1 (man) or 2 (woman). Check the NIP.
roster-fault-nip-appointment-future = Row { $row }, column { $column }: the year of appointment in the NIP "{ $value }" (digits 9 to 12) has not come yet. Check the NIP.
roster-fault-nip-appointment-before-birth = Row { $row }, column { $column }: the year of appointment in the NIP "{ $value }" (digits 9 to 12) is not after the year of birth. Check the NIP.
roster-fault-nip-twice = Row { $row }, column { $column }: the NIP "{ $value }" is also in row { $otherRows }. Remove or correct one; until then none of them goes in.

roster-fault-unknown-jenjang =
    { $suggestion ->
        [none] Row { $row }, column { $column }: "{ $value }" is not known. Use one of: { $permitted }.
       *[other] Row { $row }, column { $column }: "{ $value }" is not known. Is { $suggestion } meant? Use one of: { $permitted }.
    }
roster-fault-unknown-bidang =
    { $suggestion ->
        [none] Row { $row }, column { $column }: "{ $value }" is not known. Use one of: { $permitted }.
       *[other] Row { $row }, column { $column }: "{ $value }" is not known. Is { $suggestion } meant? Use one of: { $permitted }.
    }
roster-fault-unknown-status =
    { $suggestion ->
        [none] Row { $row }, column { $column }: "{ $value }" is not known. Use one of: { $permitted }.
       *[other] Row { $row }, column { $column }: "{ $value }" is not known. Is { $suggestion } meant? Use one of: { $permitted }.
    }
roster-fault-unknown-peran =
    { $suggestion ->
        [none] Row { $row }, column { $column }: "{ $value }" is not known. Use one of: { $permitted }, or leave it empty for pegawai.
       *[other] Row { $row }, column { $column }: "{ $value }" is not known. Is { $suggestion } meant? Use one of: { $permitted }, or leave it empty for pegawai.
    }

roster-fault-phone-characters = Row { $row }, column { $column }: "{ $value }" is not one mobile number. Write a single number in digits, such as 081234567890, or leave it empty.
roster-fault-phone-scientific = Row { $row }, column { $column }: Excel turned the phone number into "{ $value }". Format the column as Text and type the number again.
roster-fault-phone-not-mobile = Row { $row }, column { $column }: "{ $value }" is not an Indonesian mobile number. It must begin with 08, 628 or +62 8; leave it empty if there is none.
roster-fault-phone-length = Row { $row }, column { $column }: the phone number "{ $value }" is too short or too long. A mobile number has 10 to 13 digits with its leading 0; check it or leave it empty.

roster-fault-superior-unknown = Row { $row }, column { $column }: the superior with the NIP "{ $value }" is neither in the file nor in the roster. Check the NIP or add the row.
roster-fault-superior-left = Row { $row }, column { $column }: the superior with the NIP "{ $value }" is recorded as having left and is not in the file. Give the new superior's NIP, or add the row if he or she is back.
roster-fault-superior-self = Row { $row }, column { $column }: the superior's NIP "{ $value }" is this person's own. Give the NIP of the direct superior, or leave it empty for the head of the agency only.
roster-fault-superior-circle = Row { $row }, column { $column }: the superior "{ $value }" closes a circle ({ $circle }), so that nobody is at the top. Correct the superior of one of them.
roster-fault-superior-refused = Row { $row }, column { $column }: the superior's own row (NIP "{ $value }") was refused, so this row cannot go in yet. Correct the superior's row first.

roster-fault-unit-parent-unknown =
    { $suggestion ->
        [none] Row { $row }, column { $column }: the parent unit "{ $value }" is neither in the column unit nor among the known units. Check the name or add the people of that unit.
       *[other] Row { $row }, column { $column }: the parent unit "{ $value }" is neither in the column unit nor among the known units. Is "{ $suggestion }" meant?
    }
roster-fault-unit-two-parents = Row { $row }, column { $column }: the unit "{ $value }" has more than one parent unit in this file ({ $permitted }). Make all its rows agree.
roster-fault-unit-circle = Row { $row }, column { $column }: the unit "{ $value }" closes a circle with its parents ({ $circle }). Correct unit_induk of one of them; leave it empty for the top unit.
roster-fault-unit-parent-refused = Row { $row }, column { $column }: the parent unit ("{ $value }") or one above it cannot be made yet, because its rows were refused. Correct the rows of that unit first.

## Result

roster-result-no-usable-row = No row can go in, so the roster has not changed. Rows refused: { $refusedRows }. Correct them by the list of faults and send the file again.
roster-result-too-many-leavers = The import was stopped: { $left } of { $active } people are not in the file and would be recorded as having left. Make sure that the file is complete; if they have left indeed, repeat with special consent. Rows refused: { $refusedRows }.
roster-result-unchanged = The file says what the roster says ({ $unchanged } people), so nothing has changed. Rows refused: { $refusedRows }.
roster-result-dry-run = A dry run: nothing has changed yet. New people { $newPeople }, changed { $changedPeople }, moved to another unit or superior { $moved }, left { $left }, returned { $returned }, unchanged { $unchanged }; new units { $newUnits }, units with another parent { $unitParentChanges }. Not in the file and yet kept: { $held }. Rows refused: { $refusedRows }.
roster-result-imported = The roster is up to date. New people { $newPeople }, changed { $changedPeople }, moved to another unit or superior { $moved }, left { $left }, returned { $returned }, unchanged { $unchanged }; new units { $newUnits }, units with another parent { $unitParentChanges }. Not in the file and yet kept: { $held }. Rows refused: { $refusedRows }.
