# Demarche, English.
