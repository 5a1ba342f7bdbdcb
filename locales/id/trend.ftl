# Tren hasil dari periode ke periode.

button-trend = 📈 Tren
trend-caption = 📈 Hasil Anda dalam { $count } periode. Indikatif.
trend-title = Hasil dari periode ke periode
trend-jpm-name = Kesesuaian jabatan (JPM), %
trend-level = Tingkat
trend-head = 📈 <b>Tren</b>: { $cycles }
trend-jpm = JPM (%): { $path } <b>{ $arrow }</b>
trend-line = { $competency }: { $path } <b>{ $arrow }</b> (standar { $required })
trend-legend = ▲ naik, ▼ turun, = tetap, dibanding penilaian sebelumnya. – berarti tidak dinilai.
trend-too-few = Tren baru dapat dilihat setelah dua hasil terbit.
