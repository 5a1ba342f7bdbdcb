# Siaran di tangan penerimanya: sudah paham, dan jawaban atas pertanyaannya.

button-received-understood = ☑️ Saya sudah paham
button-received-already = ✅ Sudah paham
button-received-ask = 💬 Tanya
received-thanks = Terima kasih. Tercatat bahwa Anda sudah paham.
received-thanks-already = Sudah tercatat sebelumnya. Terima kasih.
received-right = ✅ Benar. { $explanation }
received-wrong = Belum tepat. Jawaban yang benar: { $right }. { $explanation }
received-right-short = ✅ Benar. Penjelasannya ada di bawah.
received-wrong-short = Belum tepat. Penjelasannya ada di bawah.
received-first-counts = Jawaban pertama Anda yang dihitung: { $option }. Ketuk jawaban itu untuk membaca penjelasannya lagi.
received-preview = Ini pratinjau, atau siaran yang tidak dikirim kepada Anda. Tombolnya bekerja bagi para penerima.
