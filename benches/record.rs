//! How long the record takes: to read, check and index; to write; and to derive standings from.

#![allow(clippy::expect_used, reason = "a bench over a broken record measures nothing")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use demarche::domain::CountryCode;
use demarche::record::{Files, Record, Snapshot};
use time::macros::date;

fn reading(c: &mut Criterion) {
    let files = Files::embedded();
    c.bench_function("read, check and index the whole record", |b| b.iter(|| Record::read(black_box(&files)).is_ok()));
    let record = Record::read(&files).expect("the shipped record keeps every rule");
    c.bench_function("write the whole record", |b| b.iter(|| black_box(&record).to_files()));
    c.bench_function("a snapshot of it, with all standings", |b| {
        b.iter(|| Snapshot::new(black_box(record.clone()), 0));
    });
}

fn standings(c: &mut Criterion) {
    let record = Record::embedded().expect("the shipped record keeps every rule");
    let costa_rica = CountryCode::parse("CR").expect("a country");
    c.bench_function("the standing of one country", |b| b.iter(|| record.view(None).standing(black_box(costa_rica))));
    c.bench_function("all standings", |b| b.iter(|| black_box(&record).view(None).standings().count()));
    let day = Some(date!(2025 - 06 - 25));
    c.bench_function("all standings on a past day", |b| b.iter(|| black_box(&record).view(day).standings().count()));
}

criterion_group!(benches, reading, standings);
criterion_main!(benches);
