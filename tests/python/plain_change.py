# SPDX-License-Identifier: Apache-2.0
"""A plain second opinion on change between two times, written from the published formulas without reading the C++.

Notation of the formulas: x1, x2 a person's two scores; m1, s1 and m2, s2 mean and SD of a sample before and after; m0, s0 of people
without the difficulty; r and r2 reliability before and after; r12 the correlation of the two; d is +1 where higher is better.
Run it to print the numbers that tests/assessment/change.test.cpp, criteria.test.cpp and series.test.cpp hold.
"""

from decimal import Decimal, getcontext

getcontext().prec = 40


def number(text) -> Decimal:
    return Decimal(str(text))


def sem(s1, r):
    return number(s1) * (1 - number(r)).sqrt()


def jacobson_truax(x1, x2, s1, r):
    return (number(x2) - number(x1)) / (number(2).sqrt() * sem(s1, r))


def edwards_nunnally(x1, x2, m1, s1, r):
    return (number(x2) - (number(r) * (number(x1) - number(m1)) + number(m1))) / sem(s1, r)


def edwards_nunnally_centred_on_the_first_score(x1, x2, m1, s1, r):
    """A fault seen in public code: + x1 instead of + m1. Kept so that a vector can be shown to expose it."""
    return (number(x2) - (number(r) * (number(x1) - number(m1)) + number(x1))) / sem(s1, r)


def gulliksen_lord_novick(x1, x2, m1, s1, r):
    return ((number(x2) - number(m1)) - number(r) * (number(x1) - number(m1))) / (number(s1) * (1 - number(r) ** 2).sqrt())


def hsu_linn_lord(x1, x2, m1, s1, r, m2):
    return ((number(x2) - number(m2)) - number(r) * (number(x1) - number(m1))) / (number(s1) * (1 - number(r) ** 2).sqrt())


def nunnally_kotsch(x1, x2, m1, s1, r, r2):
    x1, x2, m1, s1, r, r2 = map(number, (x1, x2, m1, s1, r, r2))
    return (x2 - (r * (x1 - m1) + m1)) / (r**2 * s1**2 * (1 - r) + s1**2 * (1 - r2)).sqrt()


def hageman_arrindell(x1, x2, m1, s1, r, m2, s2, r12):
    error = sem(s1, r)
    x1, x2, m1, s1, m2, s2, r12 = map(number, (x1, x2, m1, s1, m2, s2, r12))
    r_1 = (s1**2 - error**2) / s1**2
    r_2 = (s2**2 - error**2) / s2**2
    r_d = (s1**2 * r_1 + s2**2 * r_2 - 2 * s1 * s2 * r12) / (s1**2 + s2**2 - 2 * s1 * s2 * r12)
    return ((x2 - x1) * r_d + (m2 - m1) * (1 - r_d)) / (r_d.sqrt() * number(2).sqrt() * error)


def criterion_a(m1, s1, d):
    return number(m1) + d * 2 * number(s1)


def criterion_b(m0, s0, d):
    return number(m0) - d * 2 * number(s0)


def criterion_c(m1, s1, m0, s0):
    m1, s1, m0, s0 = map(number, (m1, s1, m0, s0))
    return (s1 * m0 + s0 * m1) / (s1 + s0)


def trend(days, scores, s1, r):
    """Least-squares slope a day, its standard error from the error of measurement, and their ratio."""
    days, scores = [number(day) for day in days], [number(score) for score in scores]
    middle, level = sum(days) / len(days), sum(scores) / len(scores)
    spread = sum((day - middle) ** 2 for day in days)
    slope = sum((day - middle) * (score - level) for day, score in zip(days, scores)) / spread
    error = (sem(s1, r) ** 2 / spread).sqrt()
    return slope, error, slope / error


if __name__ == "__main__":
    z95 = number("1.959963984540054")
    print("jacobson_truax: sem, error, index, least reliable difference")
    for x1, x2, s1, r in [("32.5", "21", "7.5", ".85"), (18, 25, "6.2", ".88"), (14, 9, "4.4", ".8159"), (55, 47, 10, ".91"),
                          ("32.5", "47.5", "7.5", ".80"), (36, 27, "5.4", ".75")]:
        error = number(2).sqrt() * sem(s1, r)
        print(f"  {x1} to {x2}: {sem(s1, r):.12f} {error:.12f} {jacobson_truax(x1, x2, s1, r):.12f} {z95 * error:.12f}")
    print("one person, 15 to 8, m1 = 12, s1 = 4, r = .8, m2 = 9, s2 = 5, r2 = .85, r12 = .5")
    sample = dict(m1=12, s1=4, r=".8")
    print(f"  edwards_nunnally {edwards_nunnally(15, 8, **sample):.12f}, wrong form "
          f"{edwards_nunnally_centred_on_the_first_score(15, 8, **sample):.12f}")
    print(f"  gulliksen_lord_novick {gulliksen_lord_novick(15, 8, **sample):.12f}")
    print(f"  hsu_linn_lord {hsu_linn_lord(15, 8, **sample, m2=9):.12f}")
    print(f"  nunnally_kotsch {nunnally_kotsch(15, 8, **sample, r2='.85'):.12f}")
    print(f"  hageman_arrindell {hageman_arrindell(15, 8, **sample, m2=9, s2=5, r12='.5'):.12f}")
    print("criteria: 63.5 (12.2) and 45.1 (9.8), lower better; 40 (7.5) and 60 (7.5), higher better; 19.7 (7.7) and 4.7 (4.8)")
    print(f"  {criterion_a('63.5', '12.2', -1)} {criterion_b('45.1', '9.8', -1)} {criterion_b('45.1', '12.2', -1)} "
          f"{criterion_c('63.5', '12.2', '45.1', '9.8'):.12f}")
    print(f"  {criterion_a(40, '7.5', 1)} {criterion_b(60, '7.5', 1)} {criterion_c(40, '7.5', 60, '7.5')}")
    print(f"  {criterion_c('19.7', '7.7', '4.7', '4.8'):.12f}; 95 %: {z95 * number(2).sqrt() * sem('7.7', '.9'):.12f}; "
          f"90 %: {number('1.6448536269514722') * number(2).sqrt() * sem('7.7', '.9'):.12f}")
    print("trend: evenly spaced, then days 0, 7, 9, 30")
    for days, scores in [(range(6), (98, 98, 98, 99, 99, 99)), ((0, 7, 9, 30), (20, 17, 18, 11))]:
        print("  " + " ".join(f"{value:.12f}" for value in trend(days, scores, 1, ".75")))
