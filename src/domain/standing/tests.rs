//! Tests of the derivation rules on small made-up records.
