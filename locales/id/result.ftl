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

calculation-head = 🧮 <b>Bagaimana dihitung</b> ({ $page }/{ $pages })
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
calculation-rule-weights = <b>Caranya</b>
    1. Tingkat setiap butir = jumlah (nilai × bobot) : jumlah bobot.
    Bobot: { $weights }.
    2. Bagian tanpa nilai (tidak teramati, tidak dikirim, rekan kurang dari 3 orang) tidak ikut dihitung; pembaginya adalah bobot yang tersisa.
    3. Tingkat kompetensi = rata-rata butirnya.
    4. Kecocokan = tingkat : standar, paling tinggi 1.
    5. JPM = rata-rata kecocokan × 100.
    6. Kesenjangan = standar − tingkat, paling rendah 0.
calculation-part-superior = atasan
calculation-part-self = diri
calculation-part-peers = rekan
calculation-weight = { $part } { $weight } ({ $share } %)
calculation-sum = <b>Angka Anda</b>
    Jumlah kecocokan: { $terms } = { $sum }
calculation-jpm = JPM: { $sum } : { $count } kompetensi × 100 = <b>{ $jpm } %</b>
calculation-jpm-rounded = JPM: { $sum } : { $count } kompetensi × 100 = { $jpm } %, ditulis <b>{ $written } %</b>
calculation-jpm-down = JPM: { $sum } : { $count } kompetensi × 100 = { $jpm } %, ditulis <b>{ $written } %</b> (tidak dibulatkan ke atas, karena batas kategori di atasnya belum tercapai)
calculation-your-band = Kategori Anda: <b>{ $band }</b>
calculation-band = { $band }: mulai { $from } %
calculation-missing = { $count } kompetensi tidak ikut dihitung karena tidak ada butirnya yang teramati.
calculation-calculator = 🔢 Anda dapat mengulanginya dengan kalkulator: pakai angka seperti yang tertulis, dan bulatkan tingkat dan kecocokan ke { $decimals } angka di belakang koma. Butir dan tingkatnya ada di halaman berikutnya.
calculation-basis = <i>Standar per jenjang mengikuti PermenPANRB 38/2017. Hasil bersifat indikatif; keputusan tentang Anda selalu diambil manusia.</i>
calculation-competency = <b>{ $competency }</b> (standar { $required })
calculation-given = • { $item }: diri { $self }, atasan { $superior }
calculation-given-peers = • { $item }: diri { $self }, atasan { $superior }, rekan { $peers } ({ $count } orang)
calculation-item = { $given } → { $level }
calculation-item-out = { $given } → tidak dihitung
calculation-item-weighted = ({ $terms }) : { $weights } = { $level }
calculation-share = { $part } { $share } %
calculation-rescaled = Bobot disesuaikan: { $shares }
calculation-level = Tingkat: ({ $sum }) : { $count } = <b>{ $level }</b>
calculation-fit = Kecocokan: { $level } : { $required } = <b>{ $quotient }</b>
calculation-fit-most = Kecocokan: { $level } : { $required } = { $quotient }, paling tinggi <b>1</b>
calculation-gap = Kesenjangan: { $required } − { $level } = <b>{ $gap }</b>
calculation-no-gap = Kesenjangan: <b>0</b> (standar tercapai)
calculation-competency-out = Tidak ikut dihitung.
calculation-rule-peers = Nilai rekan (rekan dan bawahan) adalah rata-rata satu kompetensi, dibulatkan satu angka di belakang koma, sama untuk setiap butirnya. Nilai satu per satu tidak disimpan.
detail-peers = · 👥 { $mean } ({ $count })
detail-peers-legend = 👥 rata-rata rekan dan bawahan (banyaknya orang); kurang dari 3 orang tidak ditampilkan.
