"""Columns that count people of whom several indicators are a share, by what offices call them."""

DENOMINATORS = {
    "jumlah balita diukur": ("stunting_prevalence_routine", "wasting_prevalence_routine"),
    "balita diukur": ("stunting_prevalence_routine", "wasting_prevalence_routine"),
    "jumlah balita yang diukur": ("stunting_prevalence_routine", "wasting_prevalence_routine"),
    "jumlah balita yang diukur tinggi badan": ("stunting_prevalence_routine",),
    "jumlah balita diukur tb": ("stunting_prevalence_routine",),
    "jumlah balita ditimbang": ("underweight_prevalence_routine",),
    "jumlah balita yang ditimbang": ("underweight_prevalence_routine",),
    "jumlah diukur bb tb": ("wasting_prevalence_routine",),
    "jumlah keluarga sasaran": ("at_risk_family_share",),
}
