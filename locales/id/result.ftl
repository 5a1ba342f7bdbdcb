# Hasil dan cara menghitung.

result-none = Belum ada hasil yang terbit untuk Anda.
result-head = 📊 <b>Hasil { $cycle }</b>
    { $name }
result-jpm = Kesesuaian jabatan (JPM): <b>{ $jpm } %</b> · { $band }
result-no-jpm = Kesesuaian jabatan (JPM) tidak dapat dihitung karena tidak ada butir yang teramati.
result-gaps = 🔸 <b>Perlu ditingkatkan ({ $count })</b>
result-no-gaps = 🔹 Semua kompetensi memenuhi standar jabatan Anda.
result-strengths = 🔹 <b>Kekuatan</b>
result-line = { $competency }: { $level } (standar { $required })
result-indicative = <i>Indikatif; dasar: PermenPANRB 38/2017. Bukan hasil asesmen resmi dan tidak menggantikan SKP.</i>
band-optimal = Optimal
band-cukup_optimal = Cukup Optimal
band-kurang_optimal = Kurang Optimal
button-details = 📄 Rincian per kompetensi
button-calculation = 🧮 Bagaimana dihitung
button-next-page = Berikutnya ({ $page }/{ $pages }) ➡️

radar-title = Hasil { $cycle }
radar-required = Standar jabatan
radar-self = Penilaian diri
radar-superior = Penilaian atasan
radar-caption = Indikatif. Skala 1 sampai 5. Tanda – berarti tidak dinilai.

detail-head = 📄 <b>Rincian { $cycle }</b>
    { $position } · { $unit }
    Urutan angka: standar · diri · atasan
detail-line = { $competency }: { $required } · { $self } · <b>{ $superior }</b>
detail-notes-head = 💬 <b>Catatan { $superior }</b>
detail-note = <b>{ $item }</b> (nilai { $level })
    { $note }

calculation-head = 🧮 <b>Bagaimana dihitung</b>
calculation-who = Penilaian diri dikirim: { $self }
    Penilaian atasan: { $superior }, dikirim { $rated }
calculation-not-sent = tidak dikirim
calculation-rule = <b>Caranya</b>
    1. Tingkat setiap butir adalah nilai dari atasan. Nilai diri ditampilkan, tetapi tidak ikut dihitung.
    2. Butir yang tidak teramati tidak ikut dihitung.
    3. Tingkat kompetensi = rata-rata butirnya.
    4. Kecocokan = tingkat : standar, paling tinggi 1.
    5. JPM = rata-rata kecocokan × 100.
    6. Kesenjangan = standar − tingkat, paling rendah 0.
calculation-rule-self = <b>Caranya</b>
    1. Tingkat setiap butir adalah rata-rata tertimbang nilai atasan dan nilai diri (bobot diri { $weight }).
    2. Bagian yang tidak ada tidak ikut dihitung; bobot lainnya disesuaikan.
    3. Tingkat kompetensi = rata-rata butirnya.
    4. Kecocokan = tingkat : standar, paling tinggi 1.
    5. JPM = rata-rata kecocokan × 100.
    6. Kesenjangan = standar − tingkat, paling rendah 0.
calculation-jpm = <b>Angka Anda</b>
    Jumlah kecocokan { $sum } : { $count } kompetensi × 100 = <b>{ $jpm } %</b>
calculation-band = { $band }: mulai { $from } %
calculation-missing = { $count } kompetensi tidak ikut dihitung karena tidak ada butirnya yang teramati.
calculation-basis = <i>Standar per jenjang mengikuti PermenPANRB 38/2017. Hasil bersifat indikatif; keputusan tentang Anda selalu diambil manusia.</i>
calculation-item = { $item }: diri { $self }, atasan { $superior } → { $level }
calculation-item-out = { $item }: diri { $self }, atasan { $superior } → tidak dihitung
calculation-competency = ({ $sum }) : { $count } = <b>{ $level }</b>; standar { $required }; kecocokan { $fit }; kesenjangan { $gap }
calculation-competency-out = Tidak ikut dihitung.
