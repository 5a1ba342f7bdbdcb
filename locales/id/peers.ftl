# Rekan dan bawahan yang ikut menilai, tanpa nama.

form-closed-peers = Masa penilaian sudah berakhir; penilaian rekan tidak diterima lagi. Terima kasih atas kesediaan Anda.

button-peers-own = 👥 Rekan penilai
button-peers-queue = 🤝 Menilai rekan ({ $count })
button-peers-people = 👥 Rekan penilai { $count ->
        [0] { "" }
       *[other] ({ $count })
    }
button-peers-people-back = 👥 Rekan penilai
button-peers-search = 🔎 Cari nama
button-peers-send = 📨 Kirim usulan
button-peers-ask = ✅ Tetapkan { $count } orang
button-peers-confirm = ✅ Ya, tetapkan
button-peers-look = 👥 Lihat usulan

peers-can-propose = 👥 Rekan dan bawahan ikut menilai tanpa nama. Anda dapat mengusulkan siapa.
peers-are-confirmed = 👥 Rekan penilai Anda sudah ditetapkan atasan.
peers-own = 👥 <b>Rekan penilai</b>

    Usulkan { $least } sampai { $most } orang yang mengenal pekerjaan Anda: rekan satu unit atau bawahan (⬇). Atasan Anda yang menetapkan, dan boleh mengganti.

    🔒 Mereka menilai tanpa nama. Anda, atasan Anda, dan admin hanya melihat rata-rata, itu pun bila sedikitnya { $least } orang menjawab.
peers-own-none = Belum ada yang diusulkan. Ketuk nama untuk memilih.
peers-own-chosen = Diusulkan { $count }: <b>{ $names }</b>
peers-few-candidates = 👥 Di unit Anda belum ada { $least } orang yang dapat diminta menilai. Tidak apa-apa: hasil Anda dihitung tanpa bagian rekan.
peers-few-candidates-of = 👥 Untuk <b>{ $name }</b> belum ada { $least } orang yang dapat diminta menilai. Tidak apa-apa: hasilnya dihitung tanpa bagian rekan.
peers-full = Paling banyak { $most } orang. Lepas dahulu salah satu.
peers-too-few = Pilih sedikitnya { $least } orang, supaya tidak ada yang dapat dikenali.
peers-closed = Rekan penilai sudah ditetapkan, atau masa penilaian sudah berakhir. Pilihan tidak dapat diubah lagi.
peers-proposal-sent = ✅ Usulan sudah disampaikan kepada atasan Anda. Selama belum ditetapkan, Anda masih dapat mengubahnya.
peers-search = 🔎 Ketik nama atau sebagian nama rekan.
peers-found = { $count ->
        [0] Tidak ada yang cocok. Ketik nama lain, atau kembali ke daftar.
       *[other] Ditemukan { $count }. Ketuk nama untuk memilih, atau ketik nama lain.
    }

peers-people = 👥 <b>Rekan penilai</b>

    Tetapkan { $least } sampai { $most } orang untuk setiap pegawai. 🟢 ada usulan · ⏳ belum cukup · ✅ sudah ditetapkan
peers-choice = 👥 Rekan penilai <b>{ $name }</b>

    Terpilih { $count }{ $count ->
        [0] .
       *[other] : <b>{ $names }</b>
    }
    Ketuk nama untuk menambah atau melepas. Tetapkan { $least } sampai { $most } orang yang melihat pekerjaannya sehari-hari (⬇ = bawahannya).
peers-confirm-ask = ✅ Tetapkan { $count } orang ini untuk menilai <b>{ $name }</b> tanpa nama sampai { $until }?

    <b>{ $names }</b>

    Setelah ditetapkan tidak dapat diubah, supaya tidak ada jawaban yang dapat ditebak.
peers-changed = Pilihan baru saja berubah. Periksa sekali lagi.
peers-confirmed = ✅ { $count } orang ditetapkan untuk menilai <b>{ $name }</b>. Mereka diberi tahu. Siapa yang sudah menjawab tidak terlihat oleh siapa pun.

peers-queue-none = 🤝 Saat ini tidak ada rekan yang perlu Anda nilai.
peers-queue = 🤝 <b>Menilai rekan</b> · { $cycle }
    Selesai { $done } dari { $total }. Batas waktu: { $until }.

    🔒 Jawaban Anda tanpa nama: yang tampak hanya rata-rata dari sedikitnya 3 orang, setelah hasil terbit.
peers-intro = 🤝 <b>{ $name }</b>
    { $position }
    { $unit }

    Terjawab { $done } dari { $total } butir. Nilailah dari apa yang Anda lihat sendiri; yang tidak Anda lihat, ketuk <b>Tidak teramati</b>. Tidak ada alasan yang perlu ditulis.

    🔒 Nama Anda tidak disebut kepada siapa pun, juga tidak kepada admin.
peers-send-ask = Kirim penilaian untuk <b>{ $name }</b>? Setelah dikirim, nilai tidak dapat diubah. Nama Anda tidak disebut.
peers-sent = ✅ Terima kasih. Penilaian untuk <b>{ $name }</b> sudah terkirim tanpa nama.

notice-peer-role-ended = 🤝 Anda sekarang menilai <b>{ $name }</b> sebagai atasannya. Karena itu Anda tidak lagi menilainya sebagai rekan tanpa nama, supaya pendapat Anda tidak terhitung dua kali. Jawaban Anda sebagai rekan, bila ada, sudah dihapus dan tidak dibaca siapa pun.
notice-peers-proposed = 👥 <b>{ $name }</b> mengusulkan { $count } orang untuk ikut menilainya tanpa nama. Anda yang menetapkan.
reminder-peers = 🤝 Anda diminta menilai { $count } rekan; nama Anda tidak disebut. Sekitar { $minutes } menit. Batas waktu: { $until }.
button-do-peers = 🤝 Menilai rekan
