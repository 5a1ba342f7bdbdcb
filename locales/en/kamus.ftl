# The competency dictionary (/kamus): browse, download, bring in a new version.

command-kamus = Competency dictionary and standards (admin)
button-kamus = 📚 Competency dictionary
kamus-not-admin = The competency dictionary is kept by the personnel admin. Open /penilaian to see your own competencies.
kamus-none = There is no competency dictionary yet. Send its file with "Send a new file".
kamus-home =
    📚 <b>Competency dictionary</b>
    { $label }

    Newest version: <b>{ $version }</b> ({ $date })
    Competencies: { $competencies } · items: { $items }
    Positions with a standard of their own: { $positions }
    Used by: { $cycles }

    A version in use does not change. A change becomes a new version and holds from the next cycle.
kamus-no-cycle = no cycle yet
button-kamus-list = 🔎 See the competencies
button-kamus-positions = 🧭 Standards by position
button-kamus-versions = 🗂 Versions
kamus-list = 📚 <b>Competencies</b> (version { $version }). Choose one to see it.
kamus-kind =
    { $kind ->
        [manajerial] Managerial
        [sosial_kultural] Socio-cultural
       *[teknis] Technical
    }
kamus-competency =
    <b>{ $name }</b> ({ $key })
    { $kind } · { $bidang }

    { $meaning }

    <b>Required levels</b>
    { $levels }
kamus-every-bidang = every field
kamus-level-line = { $who }: { $level }
kamus-item =
    <b>{ $title }</b> ({ $key })
    { $competency }
kamus-anchor = <b>{ $level }</b>  { $anchor }
kamus-positions =
    🧭 <b>Standards by position</b> (version { $version })
    All others follow their tier.

    { $positions }
kamus-positions-none =
    🧭 <b>Standards by position</b> (version { $version })

    No position has a standard of its own; all follow their tier. Add them in the sheet "Standar jabatan" of the XLSX file.
kamus-position-line = <b>{ $position }</b>: { $levels }
kamus-versions =
    🗂 <b>Versions of the dictionary</b>
    Tap one to download it.

    { $versions }
kamus-version-line = <b>Version { $version }</b>, { $date }: { $label }. Used by: { $cycles }
button-kamus-version = 📄 Version { $version }
kamus-caption = Competency dictionary, version { $version }. Change it in Excel, save it, and send it with /kamus, "Send a new file".
kamus-ask-file =
    📥 Send the changed dictionary as an <b>XLSX</b> file (5 MB at most).

    What changes is shown first. Nothing changes before you tap <b>Yes, save</b>.
kamus-unchanged = No changes: the file "{ $fileName }" is the same as version { $version }, which is in force.
kamus-earlier = The file "{ $fileName }" is exactly the older version { $version }. To put it in force again, change the name of the dictionary in the sheet "Versi" and send it again.
kamus-changes =
    🔍 <b>Changes of the dictionary</b> (not saved yet)
    Compared with version { $version }.

    Competencies: { $added } new, { $changed } changed, { $removed } removed
    Items: { $items } · behaviours: { $anchors }
    Standards by tier: { $jenjang } · by position: { $positions }
kamus-changes-end =
    Saved as a new version for the next cycle. { $open ->
        [none] No cycle is running.
       *[other] { $open } keeps its own version.
    }
kamus-still-taught = ⚠️ The catalogue still has trainings for removed competencies: { $keys }. Correct the catalogue, too (/katalog).
kamus-superseded = The dictionary has changed since these changes were shown. Here they are against the newest version.
kamus-saved = ✅ Saved as <b>version { $version }</b>. The next cycle uses it; running cycles keep their own.

kamus-change-label = Name of the dictionary: { $before } → { $after }
kamus-change-competency-added = New competency { $key }: { $name }
kamus-change-competency-removed = Competency removed { $key }: { $name }
kamus-change-competency-changed =
    { $key }, { $field ->
        [name] name
        [meaning] meaning
        [kind] kind
       *[bidang] field
    }: { $before } → { $after }
kamus-change-item-added = New item { $key }: { $title }
kamus-change-item-removed = Item removed { $key }: { $title }
kamus-change-item-changed = Item { $key }: { $before } → { $after }
kamus-change-anchor-changed = Item { $key }, level { $level }: { $before } → { $after }
kamus-change-jenjang-level = Standard { $jenjang }, { $key }: { $before } → { $after }
kamus-change-position-added = Position with a standard of its own: { $position }
kamus-change-position-removed = Position follows its tier again: { $position }
kamus-change-position-level = Standard of position { $position }, { $key }: { $before } → { $after }
kamus-change-order = The order of competencies or items has changed.

kamus-help-version = One row: the name of the dictionary, 3 to 80 characters.
kamus-help-competencies = One row for each competency. Kode: three capitals, to be kept as long as the competency is the same. Jenis: manajerial, sosial_kultural or teknis. Bidang: semua, or one field for a technical competency. Arti: 10 to 200 characters.
kamus-help-items = Exactly two rows for each competency. Kode butir: the code of the competency and one digit, e.g. INT1. Tingkat 1 to Tingkat 5: one observable behaviour, 10 to 140 characters.
kamus-help-jenjang = The level 1 to 5 that each tier requires. Every competency must be there.
kamus-help-positions = Only for positions whose standard differs from their tier. The name must be exactly that of the roster. An empty cell follows the tier. For a new competency add a column with its code.
kamus-help-after = Save it as .xlsx and send it to the bot with /kamus, "Send a new file". A version used in a cycle does not change.
