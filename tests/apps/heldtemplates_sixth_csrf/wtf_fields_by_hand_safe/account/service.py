def change_email(user, email):
    user.email = email
