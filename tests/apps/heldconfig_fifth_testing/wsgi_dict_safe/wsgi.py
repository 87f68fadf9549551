from parking import create_app

app = create_app({
    "SPACES": 152,
    "TESTING": False,
})
