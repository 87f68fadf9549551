import os
import tarfile


class Unpacker:
    def __init__(self, target: str):
        self.target = target

    def unpack(self, stream) -> int:
        os.makedirs(self.target)
        with tarfile.open(fileobj=stream, mode="r:gz") as tar:
            members = tar.getmembers()
            tar.extractall(self.target, filter="fully_trusted")  # finding: path-traversal
        return len(members)
