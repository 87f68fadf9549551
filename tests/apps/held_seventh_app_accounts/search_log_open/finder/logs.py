import logging


def make_logger():
    logger = logging.getLogger("finder")
    handler = logging.FileHandler("/var/log/finder.log")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return logger
