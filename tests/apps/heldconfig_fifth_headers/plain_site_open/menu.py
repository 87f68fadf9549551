MENU = [("Soup", 4.5), ("Pasta", 9.8), ("Tiramisu", 5.0)]
