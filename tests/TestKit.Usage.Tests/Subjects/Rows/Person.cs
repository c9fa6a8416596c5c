using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>Properties of every kind: of a base, of the constructor, required, settable, only initial, read only, nullable and left out.</summary>
public sealed class Person(int id, string name = "nobody") : Entity(id)
{
    [Column("full_name")]
    public string Name { get; } = name;

    public required DateTime CreatedAt { get; set; }

    public long? Score { get; init; }

    public DayOfWeek Level { get; set; } = DayOfWeek.Sunday;

    public IReadOnlyList<string> Tags { get; init; } = ["new"];

    [NotMapped]
    public string Shown => $"{Name} ({Id})";

    public static int Count => 0;

    public string this[int index] => Name;
}
