import traceback
import uuid


def describe(error):
    frames = traceback.format_exception(error)
    return {
        "id": str(uuid.uuid4()),
        "title": "Something went wrong",
        "detail": f"{len(frames)} frames were recorded",
    }
