# The training catalogue (/katalog): browse, download, bring in a new file.

command-katalog = Training catalogue and classes (admin)
button-katalog = 🎓 Training catalogue
katalog-not-admin = The training catalogue is kept by the personnel admin. Open /pelatihan to see your own plan.
katalog-home =
    🎓 <b>Training catalogue</b>

    Trainings: <b>{ $trainings }</b> · classes: { $classes }
    Seats taken: { $taken } of { $seats }

    Choose a competency to see its trainings.
button-katalog-competency = { $name } ({ $count })
katalog-list = 🎓 <b>{ $competency }</b>: its trainings. Choose one to see it.
katalog-list-empty = 🎓 <b>{ $competency }</b>: no training in the catalogue yet.
button-katalog-training = { $code } · { $from }→{ $to } · { $title }
katalog-training =
    <b>{ $title }</b> ({ $code })
    { $competency }, level { $from } → { $to }
    { $form } · { $hours } JP · { $provider }
    Tiers: { $jenjang }
    Fields: { $bidang }

    { $description }
katalog-all = all
katalog-mandatory = Mandatory
katalog-class = 🗓 { $starts } to { $ends }, { $place }: { $taken } of { $seats } seats taken ({ $code })
katalog-any-time = Without classes: can be begun at any time.
katalog-caption = The training catalogue. Change it in Excel, save it, and send it with /katalog, "Send a new file".
katalog-ask-file =
    📥 Send the changed catalogue as an <b>XLSX</b> file (5 MB at most).

    What changes is shown first. Nothing changes before you tap <b>Yes, save</b>.
katalog-unchanged = No changes: the file "{ $fileName }" is the same as the catalogue in force.
katalog-changes =
    🔍 <b>Changes of the catalogue</b> (not saved yet)

    Trainings: { $added } new, { $changed } changed, { $retired } no longer offered
    Classes: { $newClasses } new, { $changedClasses } changed, { $removedClasses } removed
katalog-changes-end = Trainings in somebody's plan can still be completed. Classes that are not in the file stay; to remove one, write ya in its column Hapus.
katalog-superseded = The catalogue has changed since these changes were shown. Here they are against the catalogue of now.
katalog-competencies-gone = The new dictionary no longer has { $keys }. Correct the column Kompetensi and send the file again.
katalog-saved = ✅ The catalogue is saved. The next recommendations use it.
katalog-seats-below-taken = Class { $code } ({ $training }): { $taken } seats are taken. There cannot be fewer than { $taken }.
katalog-class-moved = Class { $code } belongs to training { $training } already. Use a new class code.
katalog-class-held = Class { $code } ({ $training }) is in the plan of { $taken } people and cannot be removed.
katalog-change-training-added = New training { $code }: { $title }
katalog-change-training-returned = Offered again { $code }: { $title }
katalog-change-training-retired = No longer offered { $code }: { $title }
katalog-change-training-changed = Training { $code }, { $field }: { $before } → { $after }
katalog-change-class-added = New class { $code } ({ $training }), from { $starts }, { $seats } seats
katalog-change-class-changed = Class { $code }, { $field }: { $before } → { $after }
katalog-change-class-removed = Class removed { $code } ({ $training }), beginning { $starts }
katalog-help-trainings = One row for each training. Kode: e.g. INT-01, to be kept as long as the training is the same. Kompetensi: a code of the dictionary. Jalur: experience, social or formal. JP: 1 to 200. Contoh and Wajib: ya or tidak. Jenjang and Bidang: separated by commas; empty means all. A row taken out: no longer offered.
katalog-help-classes = One row for each class. Days like 2027-03-31. There cannot be fewer seats than are taken. The column Terisi only informs. Hapus: ya removes a class that is in nobody's plan; deleting the row does not remove the class.
