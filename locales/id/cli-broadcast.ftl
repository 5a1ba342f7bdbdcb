# Perintah broadcast pada baris perintah kantor.

cli-about-broadcast = Mengirim siaran dari berkas teks, sekarang atau terjadwal; menampilkan nomor siarannya.
cli-about-broadcast-status = Menunjukkan kemajuan siaran menurut nomornya.
cli-word-missing = Perintah { $command } memerlukan { $word }.
cli-word-invalid = Nilai "{ $value }" untuk perintah { $command } tidak dapat dipakai. Tulis nomor siaran, misalnya 12.
cli-broadcast-not-text = Berkas "{ $name }" bukan teks UTF-8.
cli-broadcast-not-a-photo = Berkas "{ $name }" bukan foto JPEG atau PNG sampai { $megabytes } MB.
cli-broadcast-empty = Berkas "{ $name }" kosong. Tulis isi siaran di dalamnya.
cli-broadcast-too-long = Teks siaran { $length } karakter, sedangkan batasnya { $most }. Ringkas teksnya.
cli-broadcast-past = Waktu "{ $value }" untuk --at sudah lewat. Tulis waktu yang akan datang, atau hilangkan --at untuk mengirim sekarang.
cli-broadcast-nobody = Tidak ada yang dapat menerima siaran ini: { $notLinked } orang dalam sasaran belum tertaut ke Telegram.
cli-broadcast-started = Siaran { $id } dikirim kepada { $recipients } orang.
cli-broadcast-scheduled = Siaran { $id } dijadwalkan pada { $at }.
cli-broadcast-unreachable = Tidak terjangkau: { $notLinked } orang belum tertaut, { $blocked } orang memblokir bot.
cli-broadcast-see = Kemajuannya: npm run --silent cermin -- broadcast status { $id }
cli-broadcast-unknown = Siaran { $id } tidak ada.
cli-broadcast-status =
    Siaran { $id } "{ $title }": { $state ->
        [draft] konsep
        [approval] menunggu persetujuan
        [scheduled] terjadwal
        [sending] sedang dikirim
        [paused] dijeda
        [cancelled] dibatalkan
       *[done] selesai
    }.
cli-broadcast-counts = Total { $total } · terkirim { $sent } · gagal { $failed } · diblokir { $blocked } · tidak pasti { $unknown } · menunggu { $waiting }
cli-segment-not-a-pair = Bagian "{ $typed }" dari --segment tidak dapat dibaca. Tulis seperti "unit=Kelurahan Naimata;peran=atasan".
cli-segment-unknown-key = Kata "{ $typed }" dalam --segment tidak dikenal. Yang dapat dipakai: { $allowed }.
cli-segment-unknown-word =
    { $suggestion ->
        [none] Nilai "{ $typed }" untuk { $key } tidak dikenal.
       *[other] Nilai "{ $typed }" untuk { $key } tidak dikenal. Mungkin maksudnya "{ $suggestion }"?
    }
cli-segment-allowed = Yang dapat dipakai untuk { $key }: { $allowed }.
cli-segment-too-many = --segment berisi terlalu banyak bagian. Paling banyak { $most }.
