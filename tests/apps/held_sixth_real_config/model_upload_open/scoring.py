import io
from typing import IO

import numpy as np


class WeightStore:
    def __init__(self) -> None:
        self._weights: dict[int, np.ndarray] = {}

    def load(self, model_id: int, stream: IO[bytes]) -> list[int]:
        buffer = io.BytesIO(stream.read())
        array = np.load(buffer, allow_pickle=True)  # finding: unsafe-deserialization
        self._weights[model_id] = array
        return list(array.shape)
