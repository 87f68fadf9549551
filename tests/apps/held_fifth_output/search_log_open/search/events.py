import logging

logger = logging.getLogger("search.events")


def search_done(term: str, hits: int) -> None:
    logger.warning(f"search for {term} gave {hits} hits")  # finding: log-injection
