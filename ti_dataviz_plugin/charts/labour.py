"""The charts of the labour panel."""

from __future__ import annotations

from .comparison import TradeComparison
from .history import TradeHistory
from .ranking import TradeRanking
from .seasonality import TradeSeasonality
from .trends import TradeTrends

__all__ = ["TradeComparison", "TradeHistory", "TradeRanking", "TradeSeasonality", "TradeTrends"]
