# Results from cycle to cycle.

button-trend = 📈 Trend
trend-caption = 📈 Your results in { $count } cycles. Indicative.
trend-title = Results from cycle to cycle
trend-jpm-name = Job person match (JPM), %
trend-level = Level
trend-head = 📈 <b>Trend</b>: { $cycles }
trend-jpm = JPM (%): { $path } <b>{ $arrow }</b>
trend-line = { $competency }: { $path } <b>{ $arrow }</b> (standard { $required })
trend-legend = ▲ up, ▼ down, = the same, against the rating before. – means not rated.
trend-too-few = A trend can be seen once two results are published.
