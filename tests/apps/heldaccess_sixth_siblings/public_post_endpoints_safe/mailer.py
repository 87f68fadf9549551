def deliver(text):
    raise NotImplementedError
