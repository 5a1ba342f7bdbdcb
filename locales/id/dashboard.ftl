# Rekap: partisipasi, peta kompetensi, sebaran JPM, kesenjangan terbesar, pelatihan dan JP, atasan yang ditunggu.

button-dash-participation = 📊 Partisipasi
button-dash-heat = 🗺 Peta kompetensi
button-dash-bands = 🎯 Sebaran JPM
button-dash-top = 🔺 Kesenjangan terbesar
button-dash-training = 🎓 Pelatihan dan JP
button-dash-waiting = ⏳ Atasan yang ditunggu
dash-suppressed = <i>Kelompok di bawah 5 orang tidak ditampilkan tersendiri, supaya tidak menunjuk orang per orang.</i>
dash-with-sub-units = <i>Setiap unit dihitung bersama subunitnya.</i>
dash-nothing = Belum ada angka yang dapat ditampilkan.
dash-units-more = … dan { $count } unit lagi.
button-dash-units-next = Unit berikutnya ({ $page }/{ $pages })

dash-participation-head = 📊 <b>Partisipasi</b> · { $cycle }
    Penilaian diri terkirim: <b>{ $self } dari { $all }</b>
    Dinilai atasan: <b>{ $rated } dari { $all }</b>
dash-participation-unit = { $unit }: diri { $self }, atasan { $rated } dari { $all }
dash-participation-picture = Partisipasi
dash-figures = <b>Angka pada gambar { $part } dari { $parts }</b>

dash-heat-title = Peta kompetensi
dash-heat-meaning = Persen ASN yang memenuhi standar jabatannya
dash-heat-part = Gambar { $part } dari { $parts }
dash-heat-hidden = tidak ditampilkan (di bawah 5 orang), atau tidak dinilai
dash-heat-caption = 🗺 <b>Peta kompetensi</b> · { $cycle }
    Persen ASN yang memenuhi standar jabatannya, per unit bersama subunitnya. Yang kesenjangannya terbesar di atas.
dash-heat-text = <b>Angka pada gambar { $part } dari { $parts }</b>, dalam persen
dash-heat-unit = <b>{ $unit }</b>: { $cells }

dash-bands-title = Sebaran JPM
dash-bands-head = 🎯 <b>Sebaran JPM</b> · { $cycle }
    <i>Indikatif: kecocokan orang dengan jabatannya (job person match).</i>
dash-bands-all = <b>Semua: { $count } ASN</b>
dash-bands-line = { $bar } { $share } %
    { $band }: { $count } orang
dash-bands-units = <b>Per unit</b> (optimal · cukup · kurang)
dash-bands-unit = { $unit }: { $optimal } · { $enough } · { $less }

dash-top-head = 🔺 <b>Kesenjangan terbesar</b> · { $cycle }
    <i>ASN di bawah standar jabatannya, yang terbanyak di atas.</i>
dash-top-line = <b>{ $place }. { $competency }</b>
    { $bar } { $below } dari { $rated } ASN
dash-top-title = Kesenjangan terbesar
dash-top-meaning = ASN di bawah standar jabatannya
dash-top-label = { $below } dari { $rated }
dash-top-met = ✅ Semua memenuhi standar: { $competencies }

dash-training-head = 🎓 <b>Pelatihan dan JP</b> · tahun { $year }
dash-training-all = Sedang berjalan: <b>{ $running }</b> · selesai terverifikasi: <b>{ $verified }</b>
    Jumlah JP: <b>{ $hours }</b>, rata-rata { $mean } JP per ASN
    Sudah { $aim } JP atau lebih: <b>{ $reached } dari { $people } ASN</b>
dash-training-units = <b>Per unit</b> (rata-rata JP · sudah { $aim } JP dari jumlah ASN)
dash-training-title = Pelatihan dan JP
dash-training-meaning = Rata-rata JP per ASN · sudah { $aim } JP dari jumlah ASN
dash-training-label = { $mean } JP · { $reached }/{ $people }
dash-training-aim = { $aim } JP
dash-training-unit = { $unit }: { $mean } JP · { $reached } dari { $people }

dash-waiting-head = ⏳ <b>Atasan yang ditunggu</b> · { $cycle }
    Siap dinilai, tetapi belum dikirim atasannya: <b>{ $waiting } penilaian</b>
dash-waiting-none = ✅ Tidak ada penilaian yang menunggu atasan.
dash-waiting-unit = { $unit }: { $waiting } dari { $all }
button-dash-waiting-names = 👥 Lihat nama atasan
dash-waiting-names-head = 👥 <b>Atasan yang ditunggu</b> · { $cycle }
dash-waiting-name = <b>{ $name }</b> · { $unit }: { $waiting }
