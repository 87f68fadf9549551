from lodge import create_app

app = create_app({"JSON_SORT_KEYS": False})

if __name__ == "__main__":
    app.run(port=5100)
