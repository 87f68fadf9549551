from abc import ABC, abstractmethod
class Runner(ABC):
    @abstractmethod
    def make(self): ...
    def go(self):
        self.make().run(debug=True)  # missed: debug-enabled
