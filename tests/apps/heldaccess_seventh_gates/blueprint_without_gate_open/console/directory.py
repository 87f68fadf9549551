class Directory:
    def __init__(self):
        self._active = {}

    def names(self):
        return sorted(self._active)

    def disable(self, name):
        self._active[name] = False


class Queue(dict):
    def kill(self, job_id):
        self.pop(job_id, None)


directory = Directory()
queue = Queue()
