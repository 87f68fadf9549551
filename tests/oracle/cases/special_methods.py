# Operators and builtin functions on objects of the program's own.
from flask import Flask

app = Flask(__name__)
class Port:
    def __init__(self, number):
        self.number = number

    def __add__(self, other):
        return self.number + other

    def __radd__(self, other):
        return self.number + other

    def __lt__(self, other):
        return self.number < other

    def __eq__(self, other):
        return self.number == getattr(other, "number", other)

    def __len__(self):
        return self.number % 7

    def __contains__(self, digit):
        return str(digit) in str(self.number)

    def __iter__(self):
        return iter([self.number, 1])

    def __str__(self):
        return f"port {self.number}"

    def __getattr__(self, name):
        return len(name)

    def __getitem__(self, key):
        return key * 2

    def __call__(self, debug):
        return not debug


port = Port(50)
app.run(host=str(port), port=port + 1, debug=port < 60)
app.run(host=f"{port}!", port=1 + port, debug=5 in port)
app.run(host=port["h"], port=len(port), debug=port == Port(50) != 7)
app.run(port=sum(port), debug=port(True))
app.run(port=port.nothing, debug=Port(1) == 2)
