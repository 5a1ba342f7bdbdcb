# Statistik penilai dan keandalan butir: bahan bertanya, bukan koreksi.

button-raters = 🧭 Statistik penilai
button-reliability = 📏 Keandalan butir
button-own-style = 🪞 Cara saya menilai
button-rater = { $name }
button-rater-asked = ❓ { $name } ({ $count })

rater-list = 🧭 <b>Statistik penilai</b> · { $cycle }
    { $count } atasan dengan sedikitnya { $fewest } penilaian. ❓ = ada yang patut ditanyakan. Setiap pembukaan dicatat.
rater-list-none = 🧭 <b>Statistik penilai</b> · { $cycle }
    Belum ada atasan dengan { $fewest } penilaian atau lebih. Di bawah itu, angkanya lebih banyak bercerita tentang kebetulan.
rater-line = <b>{ $name }</b> · { $unit }
    { $count } penilaian · selisih { $offset } · sebaran { $spread }
rater-head = 🧭 <b>{ $name }</b> · { $unit }
    { $cycle }: { $count } penilaian
own-style-head = 🪞 <b>Cara saya menilai</b> · { $cycle }
    Dari { $count } penilaian yang Anda kirim. Selain Anda, hanya admin kepegawaian yang dapat melihatnya.
own-style-none = 🪞 <b>Cara saya menilai</b>
    Belum ada. Ini tampil setelah hasil diterbitkan, bila Anda mengirim sedikitnya { $fewest } penilaian dalam periode itu.
rater-no-levels = Tidak ada butir yang diberi nilai.
rater-offset = <b>Selisih dengan instansi: { $offset } tingkat</b>
    Rata-rata nilai, dikurangi rata-rata semua atasan untuk butir yang sama.
rater-self-offset = <b>Selisih dengan penilaian diri: { $offset } tingkat</b>
    Nilai atasan dikurangi nilai diri pegawai, rata-rata dari { $pairs } butir.
rater-spread = <b>Sebaran antarpegawai: { $spread } tingkat</b>
    Simpangan baku pada butir yang sama. 0 berarti semua pegawai mendapat nilai yang sama.
rater-same = <b>Satu nilai untuk semua butir: { $count } dari { $all } penilaian</b>
rater-late = <b>Dikirim setelah batas waktu: { $count } dari { $all } penilaian</b>
rater-practice = <b>Jarak dari kunci latihan: { $distance } tingkat</b>
    Rata-rata pada tiga kasus rekaan yang sama untuk semua atasan.
rater-questions = ❓ <b>Patut ditanyakan</b>
rater-no-question = ✅ Tidak ada yang menonjol.
rater-whose-own = Anda
rater-whose-office = penilai ini
rater-ask-lenient = Mengapa nilai { $whose } rata-rata { $distance } tingkat di atas instansi untuk butir yang sama?
rater-ask-strict = Mengapa nilai { $whose } rata-rata { $distance } tingkat di bawah instansi untuk butir yang sama?
rater-ask-narrow = Mengapa nilai { $whose } hampir tidak membedakan pegawai (sebaran { $spread })?
rater-ask-same = Mengapa { $count } dari { $all } penilaian { $whose } memakai satu nilai untuk semua butir?
rater-ask-late = Mengapa { $count } dari { $all } penilaian { $whose } dikirim setelah batas waktu? Apa yang dapat membantu?
rater-ask-practice = Mengapa nilai latihan { $whose } rata-rata { $distance } tingkat dari kuncinya?
rater-honest = <i>Penilai yang ketat dan tim yang memang lemah terlihat sama dalam angka ini; begitu pula penilai yang longgar dan tim yang memang kuat. Ini bahan bertanya, bukan koreksi: tidak ada nilai yang berubah karenanya.</i>

reliability-head = 📏 <b>Keandalan butir</b> · { $cycle }
reliability-meaning = Alfa menunjukkan apakah butir-butir satu kompetensi sejalan (paling tinggi 1). Korelasi menunjukkan apakah pegawai dan atasan melihat urutan yang sama (−1 sampai 1).
reliability-alpha = Alfa { $alpha } ({ $people } orang): { $word }
reliability-alpha-none = Alfa: belum cukup penilaian.
reliability-alpha-good = butir-butirnya sejalan.
reliability-alpha-fair = cukup sejalan untuk dua butir.
reliability-alpha-weak = kurang sejalan; butirnya mungkin mengukur hal yang berbeda. Baca kembali kalimatnya.
reliability-alpha-against = berlawanan arah; kemungkinan ada kalimat butir yang dipahami terbalik.
reliability-agreement = Diri–atasan { $pearson }, peringkat { $spearman } ({ $people } orang): { $word }
reliability-agreement-none = Diri–atasan: belum cukup penilaian.
reliability-agreement-close = urutannya banyak yang sama.
reliability-agreement-some = urutannya sebagian sama.
reliability-agreement-little = urutannya sedikit yang sama; ini lazim, dan bahan untuk dialog.
reliability-agreement-against = urutannya cenderung terbalik; tanyakan apakah tingkatannya dipahami sama.
reliability-note = <i>Hanya tampil mulai { $fewest } orang. Dua butir jarang mencapai alfa setinggi skala yang panjang. Angka ini menilai kamus, bukan orang.</i>
