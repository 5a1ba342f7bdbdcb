# Pertanyaan kepada kepegawaian, jawabannya, dan pertanyaan umum.

button-ask = ❓ Tanya
button-faq = 📖 Pertanyaan umum
button-page-earlier = ⬅️ Sebelumnya
button-page-further = Berikutnya ➡️

question-ask = ❓ <b>Tanya kepegawaian</b>

    Ketik pertanyaan Anda dalam satu pesan ({ $least } sampai { $most } huruf). Sebelum dikirim, Anda memilih: dengan nama atau tanpa nama.
question-ask-broadcast = ❓ <b>Tanya tentang pengumuman ini</b>

    Ketik pertanyaan Anda dalam satu pesan ({ $least } sampai { $most } huruf). Sebelum dikirim, Anda memilih: dengan nama atau tanpa nama.
question-text-please = Ketik sebagai tulisan dalam satu pesan, ya. Foto dan suara belum dapat diterima di sini.
question-too-short = Itu terlalu singkat untuk dipahami. Tulis lebih lengkap, sedikitnya { $least } huruf.
question-too-long = Itu terlalu panjang. Ringkaskan menjadi paling banyak { $most } huruf, lalu kirim lagi.
question-too-many = Masih ada { $most } pertanyaan Anda yang menunggu jawaban. Setelah salah satunya dijawab, Anda dapat bertanya lagi.

question-offers = 📖 Apakah salah satu ini menjawab? Ketuk untuk membaca jawabannya.
question-offer = { $place }. { $question }
faq-entry = <b>{ $question }</b>

    { $answer }
question-solved-ask = <i>Apakah ini menjawab pertanyaan Anda?</i>
button-question-solved = ✅ Ya, terjawab
button-question-go-on = Tetap tanyakan
question-solved = ✅ Syukurlah. Pertanyaan Anda tidak dikirim.

question-send-ask = Kirim pertanyaan ini kepada bagian kepegawaian?
    <blockquote>{ $text }</blockquote>
    <b>Dengan nama</b>: kepegawaian melihat nama dan unit Anda.
    <b>Tanpa nama</b>: kepegawaian hanya melihat pertanyaannya; jawaban tetap sampai kepada Anda.
button-question-named = Kirim dengan nama saya
button-question-anonymous = Kirim tanpa nama
button-question-drop = Batal
question-sent = ✅ Pertanyaan Anda sudah sampai di bagian kepegawaian. Jawabannya datang di sini.
question-sent-anonymous = ✅ Pertanyaan Anda sudah sampai di bagian kepegawaian tanpa nama Anda. Jawabannya datang di sini.
question-dropped = Dibatalkan. Pertanyaan Anda tidak dikirim dan tidak disimpan.

notice-question-answered = 💬 <b>Jawaban bagian kepegawaian</b>

    Anda bertanya:
    <blockquote>{ $question }</blockquote>
    { $answer }
button-question-clear = ✅ Sudah jelas
button-question-more = ❓ Tanya lagi
question-clear-thanks = Terima kasih. Senang dapat membantu.

button-question-queue = ❓ Pertanyaan ({ $count })
question-queue = ❓ <b>Pertanyaan yang menunggu jawaban</b>: { $count }, yang terlama di atas.
    🟢 belum diambil · ✍️ Anda yang menjawab · ⏳ sedang dijawab admin lain
question-queue-empty = ❓ Tidak ada pertanyaan yang menunggu jawaban.
question-card = ❓ Pertanyaan dari <b>{ $name }</b>, { $unit }
question-card-anonymous = ❓ Pertanyaan <b>tanpa nama</b>
question-card-asked = Masuk { $date }
question-card-broadcast = Tentang pengumuman: <i>{ $title }</i>
question-card-mine = ✍️ Anda yang menjawab.
question-card-held = ⏳ Sedang dijawab oleh { $name }.
question-card-answered = ✅ Sudah dijawab:
    <blockquote>{ $answer }</blockquote>
question-held = Pertanyaan ini sudah diambil oleh { $name }.
question-not-held = Pertanyaan ini tidak lagi Anda pegang.
question-released = Dilepas. Admin lain dapat menjawabnya.
button-question-take = ✍️ Saya jawab
button-question-write = ✏️ Tulis jawaban
button-question-release = ↩️ Lepaskan
button-question-others = 📋 Pertanyaan lain
button-question-make-faq = 📖 Jadikan pertanyaan umum
question-write = Ketik jawabannya ({ $least } sampai { $most } huruf). Jawaban langsung dikirim atas nama <b>bagian kepegawaian</b>, bukan nama Anda.
question-answer-too-short = Jawaban itu terlalu singkat. Tulis sedikitnya { $least } huruf.
question-answer-too-long = Jawaban itu terlalu panjang. Ringkaskan menjadi paling banyak { $most } huruf, lalu kirim lagi.
question-answer-sent = ✅ Jawaban terkirim.

faq-head = 📖 <b>Pertanyaan umum</b> ({ $count })
faq-none = 📖 Belum ada pertanyaan umum.
faq-manage = ⚙️ <b>Kelola pertanyaan umum</b> ({ $count })
    ✏️ sedang disusun · ✅ tampil · 🗄 ditarik
button-faq-manage = ⚙️ Kelola pertanyaan umum
button-faq-open = ⚙️ Ubah
button-faq-question = ✏️ Ubah pertanyaan
button-faq-answer = ✏️ Ubah jawaban
button-faq-publish = 📢 Terbitkan
button-faq-retire = 🗄 Tarik
button-faq-remove = 🗑 Buang
faq-state-draft = ✏️ <b>Calon pertanyaan umum</b>
    Semua ASN akan membacanya. Periksa kata-katanya dan buang apa pun yang menunjuk pada seseorang, lalu ketuk Terbitkan.
faq-state-published = ✅ <b>Tampil di pertanyaan umum</b>
    Terjawab olehnya: { $solved } kali
faq-state-retired = 🗄 <b>Sudah ditarik</b>
    Terjawab olehnya: { $solved } kali
faq-texts = Pertanyaan (ketuk untuk menyalin):
    <pre>{ $question }</pre>
    Jawaban (ketuk untuk menyalin):
    <pre>{ $answer }</pre>
faq-ask-question = Ketik pertanyaan yang baru. Yang sekarang (ketuk untuk menyalin):
    <pre>{ $text }</pre>
faq-ask-answer = Ketik jawaban yang baru. Yang sekarang (ketuk untuk menyalin):
    <pre>{ $text }</pre>
faq-question-too-long = Pertanyaan atau jawaban itu terlalu panjang untuk daftar umum. Ringkaskan menjadi paling banyak { $most } huruf.
faq-published = Sudah tampil di pertanyaan umum.
