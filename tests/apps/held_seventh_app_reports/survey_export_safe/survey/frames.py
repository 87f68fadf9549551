import pandas as pd

COLUMNS = ["name", "answer"]


def neutral(value):
    text = str(value)
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def frame(records) -> pd.DataFrame:
    data = pd.DataFrame(records, columns=COLUMNS)
    for column in COLUMNS:
        data[column] = data[column].map(neutral)
    return data
