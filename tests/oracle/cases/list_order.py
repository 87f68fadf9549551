# Undone writes left the slots of a list in another order.
from flask import Flask

items = [1, 2, 3]
try:
    items.pop(0)
    raise ValueError
except ValueError:
    items.insert(0, 9)
if __name__ == "__main__":
    Flask(__name__).run(port=5000 + items[0], debug=items == [9, 2, 3])
