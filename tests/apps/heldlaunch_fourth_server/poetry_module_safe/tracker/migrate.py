def upgrade() -> None:
    print("schema is current")


if __name__ == "__main__":
    upgrade()
