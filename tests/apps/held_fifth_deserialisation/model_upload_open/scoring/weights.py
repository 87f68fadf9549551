import numpy as np


def read_weights(stream) -> int:
    data = np.load(stream, allow_pickle=True)  # finding: unsafe-deserialization
    return len(data)
