# Examples of broadcasts. The admin replaces what stands in square brackets.

template-opening = Opening of a cycle
template-opening-text = The cycle { $cycle } is open

    Dear colleagues, the competency assessment begins today.

    1. Assess yourself by /penilaian until { $self }. About six minutes.
    2. Superiors rate until { $rating }.
    3. You can see the result, ask about it, and appeal.

    This assessment is meant to develop competencies, not to punish. Thank you.
template-reminder = Reminder of the head
template-reminder-text = From the head of the agency: please finish your self-assessment

    Dear colleagues, your self-assessment for { $cycle } has not been sent. Please finish it until { $self } by /penilaian. What you have filled in is kept.

    Thank you.
template-results = Results published
template-results-text = The results of { $cycle } are published

    Dear colleagues, you can open your result by /hasil: the levels, the reasons, and how it was calculated. Training advice is in /pelatihan.

    If something is not right, you may appeal within 14 days.
template-class = New class
template-class-text = New class: [name of the training]

    Dear colleagues, a class of [name of the training] opens on [date] at [place], [number] seats.

    See your training advice by /pelatihan, then tap the class that fits.
template-cycle-unknown = [name of the cycle]
template-date-unknown = [date]
