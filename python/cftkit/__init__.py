# SPDX-License-Identifier: Apache-2.0
"""Scores questionnaires of compassion-focused therapy and of the care of people who help others.

>>> import cftkit
>>> proqol = cftkit.instrument("proqol_5")
>>> scores = proqol.score([3] * 30)
>>> scores["burnout"].value
30.0
"""

from cftkit import figures
from cftkit._cftkit import (
    Alert,
    AlertRule,
    Alerts,
    Band,
    BandSet,
    Change,
    Citation,
    CountingRule,
    Explanation,
    Instrument,
    Item,
    Licence,
    MissingRule,
    Norm,
    NormScale,
    NormValues,
    Percentile,
    PossibleBands,
    PossibleOutcomes,
    Quality,
    Scale,
    Score,
    ScoreInterval,
    Scores,
    Series,
    Source,
    SourceLibrary,
    __version__,
    change,
    error_codes,
    percentile,
    prorate,
    score_interval,
    standard_error_of_estimate,
    standard_error_of_measurement,
    standard_error_of_prediction,
    t_score,
    z_score,
)
from cftkit.assessment import check, check_collection, instrument, instruments
from cftkit.days import DatedChange, Lasting, Point, Trend
from cftkit.errors import Error
from cftkit.findings import Finding, Findings
from cftkit.lists import Explanations, Instruments, Norms
from cftkit.quality import QualityTable
from cftkit.reporting import report
from cftkit.tables import ByScale, ScoreTable
from cftkit.ternary import Ternary

__all__ = [
    "Alert",
    "AlertRule",
    "Alerts",
    "Band",
    "BandSet",
    "ByScale",
    "Change",
    "Citation",
    "CountingRule",
    "DatedChange",
    "Error",
    "Explanation",
    "Explanations",
    "Finding",
    "Findings",
    "Instrument",
    "Instruments",
    "Item",
    "Lasting",
    "Licence",
    "MissingRule",
    "Norm",
    "NormScale",
    "NormValues",
    "Norms",
    "Percentile",
    "Point",
    "PossibleBands",
    "PossibleOutcomes",
    "Quality",
    "QualityTable",
    "Scale",
    "Score",
    "ScoreInterval",
    "ScoreTable",
    "Scores",
    "Series",
    "Source",
    "SourceLibrary",
    "Ternary",
    "Trend",
    "__version__",
    "change",
    "check",
    "check_collection",
    "error_codes",
    "figures",
    "instrument",
    "instruments",
    "percentile",
    "prorate",
    "report",
    "score_interval",
    "standard_error_of_estimate",
    "standard_error_of_measurement",
    "standard_error_of_prediction",
    "t_score",
    "z_score",
]
