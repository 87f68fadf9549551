from .logs import make_logger


class Finder:
    def __init__(self, index):
        self.index = index
        self.log = make_logger()

    def find(self, words: str):
        hits = self.index.get(words, [])
        self.log.info("search for %s gave %d hits", words, len(hits))  # finding: log-injection
        return hits
